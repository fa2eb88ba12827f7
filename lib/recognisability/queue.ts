import { getLatestJobs, queueJob } from "@/lib/jobs";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { comparisonRequested } from "./events";

/** The job that compares a museum's pictures, as the engine and the list of jobs know it. */
const COMPARISON = "compare-pictures";

/** Queues the comparison of the museum's pictures, in a transaction: of those not compared yet, or of all. */
export function queueComparison(inner: Context, { total, all }: { total: number; all: boolean }) {
  const museumId = museumOf(inner).id;
  const since = all ? inner.now().toISOString() : null;
  const { name, data } = comparisonRequested.create(museumId, { museumId, since });
  return queueJob(asSystem(inner, "recognisability"), {
    ...{ kind: COMPARISON, queue: "embeddings", subject: museumId, total },
    event: { name, data: data as Record<string, unknown> },
  });
}

/** The museum's last comparison: when it ended, null while it goes on. Undefined when there was none. */
export async function latestComparison(ctx: Context) {
  const museumId = museumOf(ctx).id;
  const system = asSystem(ctx, "recognisability");
  return (await getLatestJobs(system, { kind: COMPARISON, subjects: [museumId] })).get(museumId);
}
