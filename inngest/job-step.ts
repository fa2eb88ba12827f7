import { NonRetriableError } from "inngest";
import { isRunCurrent, recordStep } from "@/lib/jobs";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { within } from "@/lib/kernel/within";
import { museumContext } from "./job-context";
import { asEngineError } from "./job-errors";
import { observeStep } from "./job-metrics";

/** No step of ours takes nearly as long: one that does hangs, and is tried again. */
const STEP_MS_MAX = 5 * 60_000;
/** The engine takes 4 MB; ours return ids and counts, so that a run with hundreds of steps stays small. */
const ANSWER_BYTES_MAX = 1_000_000;

/** What ends a run whose job was cancelled, or begun again in another run. */
export const SUPERSEDED = "The job was cancelled.";

type Step<T> = {
  root: Context;
  museumId: string | undefined;
  jobId: Id<"job"> | null;
  name: string;
  work(ctx: Context): Promise<T>;
  limitMs?: number;
};

/** One attempt at a step: in the job's museum, within a time, with its time and error put on record. */
export async function takeStep<T>({
  root,
  museumId,
  jobId,
  name,
  work,
  limitMs = STEP_MS_MAX,
}: Step<T>): Promise<T> {
  const startedAt = root.now();
  const started = performance.now();
  const note = async (error: Error | null) => {
    const durationMs = Math.round(performance.now() - started);
    observeStep(root.actor, durationMs, error);
    if (!jobId) return;
    const step = { jobId, name, startedAt, durationMs, state: error ? "failed" : "done" } as const;
    await recordStep(root, { ...step, error: error?.message.slice(0, 1_000) ?? null });
  };
  try {
    // A run's context carries the run's id.
    if (jobId && !(await isRunCurrent(root, { jobId, engineRunId: root.requestId })))
      throw new NonRetriableError(SUPERSEDED);
    const ctx = museumId ? await museumContext(root, museumId) : root;
    const answer = await within(limitMs, `the step ${name}`, work(ctx));
    refuseLarge(name, answer);
    await note(null);
    return answer;
  } catch (error) {
    try {
      return asEngineError(error);
    } catch (thrown) {
      root.log.warn({ err: error, step: name, jobId }, "a step failed");
      // A job that went with its museum has no record to write to.
      await note(thrown as Error).catch(() => undefined);
      throw thrown;
    }
  }
}

function refuseLarge(name: string, answer: unknown): void {
  const bytes = JSON.stringify(answer)?.length ?? 0;
  if (bytes <= ANSWER_BYTES_MAX) return;
  const sizes = `${(bytes / 1e6).toFixed(1)} MB, and ${ANSWER_BYTES_MAX / 1e6} MB is the most`;
  throw new NonRetriableError(`The step ${name} answered ${sizes}: a step answers ids and counts.`);
}
