import { cancelJob, getJob, queueJob } from "@/lib/jobs";
import { isOver, type Job } from "@/lib/jobs/contract";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { checkRequested, runRequested, undoRequested } from "./events";
import type { ImportRow } from "./queries/imports";

const EVENTS = {
  "check-import": checkRequested,
  "run-import": runRequested,
  "undo-import": undoRequested,
} as const;
export type ImportJob = keyof typeof EVENTS;

/** Queues one of an import's jobs, in the transaction that lets it begin. */
export async function queueImportJob(
  inner: Context,
  { id: importId, label }: Pick<ImportRow, "id" | "label">,
  kind: ImportJob,
  total: number | null = null,
): Promise<Id<"job">> {
  const { name, data } = EVENTS[kind].create(importId, { museumId: museumOf(inner).id, importId });
  const { jobId } = await queueJob(asSystem(inner, "imports"), {
    ...{ kind, queue: "catalog", subject: importId, label, total },
    event: { name, data: data as Record<string, unknown> },
  });
  return jobId;
}

/** The latest job of an import, or null when it has none or that is forgotten. */
export async function latestJob(ctx: Context, { jobId }: Pick<ImportRow, "jobId">): Promise<Job | null> {
  if (jobId === null) return null;
  try {
    return await getJob(asSystem(ctx, "imports"), { jobId });
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Refuses with a conflict while a job works on the import, or is about to. */
export async function refuseBusy(inner: Context, row: ImportRow): Promise<void> {
  const job = await latestJob(inner, row);
  if (job && !isOver(job.state))
    throw new AppError("conflict", "This import is being worked on. Wait until that has ended, or stop it.");
}

/** Stops whatever job works on the import. */
export async function stopJob(inner: Context, row: ImportRow): Promise<void> {
  const job = await latestJob(inner, row);
  if (job && !isOver(job.state)) await cancelJob(asSystem(inner, "imports"), { jobId: job.id });
}

/** Who asks for something, as an import keeps it. Throws for visitors, whom no operation here lets in. */
export function authorOf({ actor }: Context): ImportRow["author"] {
  if (actor.kind === "staff") return { kind: "staff", id: actor.userId };
  if (actor.kind === "apiKey") return { kind: "apiKey", id: actor.keyId };
  if (actor.kind === "system") return { kind: "system", id: actor.name };
  throw new Error(`${actor.kind} has no part in imports`);
}
