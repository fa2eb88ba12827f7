import type { GetStepTools, InngestFunction } from "inngest";
import type { z } from "zod";
import { beginJob, finishJob } from "@/lib/jobs";
import type { Queue } from "@/lib/jobs/contract";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { EventDefinition } from "@/lib/kernel/events";
import type { Id } from "@/lib/kernel/ids";
import { engineClient } from "./client";
import { installationContext, museumContext } from "./job-context";
import { asEngineError, describeFailure, refusedPayload } from "./job-errors";
import { countFailure } from "./job-metrics";
import { SUPERSEDED, takeStep } from "./job-step";

type EngineOptions = Pick<
  InngestFunction.Options,
  | "batchEvents"
  | "cancelOn"
  | "concurrency"
  | "debounce"
  | "idempotency"
  | "retries"
  | "throttle"
  | "timeouts"
>;

/** What a job's function works with. */
export type Job<Data> = {
  /** The payload, as its schema lets it through; of a batch the first. */
  data: Data;
  /** All payloads of a batch; one where there is no batching. */
  batch: Data[];
  /** The record that staff see; null for a quiet job. */
  id: Id<"job"> | null;
  /**
   * Takes a step: `work` calls one operation with a system context of the job's museum. It is taken once and its
   * answer remembered, so that answer must be small JSON. Its time and error are in the job's record.
   */
  step<T>(name: string, work: (ctx: Context) => Promise<T>): Promise<T>;
  sleep(name: string, time: string): Promise<void>;
  /** The engine's own tools, for what the two above can't do. */
  tools: GetStepTools<typeof engineClient>;
};

type Definition<S extends z.ZodObject> = {
  /** kebab-case verb and noun; the engine's id of it, and the job's kind. */
  id: string;
  queue: Queue;
  /** What sets it off: an event, a time, or both. */
  on?: EventDefinition<string, S>;
  cron?: string;
  engine?: EngineOptions;
  /** Leaves a record for staff only when it fails: for what runs often and is nobody's business while it works. */
  quiet?: boolean;
  subjectOf?(data: z.output<S>): string | null;
  run(job: Job<z.output<S>>): Promise<unknown>;
  /** Called when it failed for good, to leave nothing half-done. `reason` is in plain words. */
  failed?(ctx: Context, data: z.output<S>, reason: string): Promise<void>;
};

/** The event that sets off a timed job by hand, and again after a failure. */
export const dueEvent = (id: string) => `jobs/${id}.due`;

/**
 * Declares a background job: an engine function whose payload is checked, whose steps run operations as the system,
 * and whose record staff can watch, cancel and retry.
 */
export function defineJob<S extends z.ZodObject>(definition: Definition<S>) {
  const { id, queue, on, cron, engine = {} } = definition;
  const triggers = [
    on ? { event: on.name } : { event: dueEvent(id) },
    ...(cron ? [{ cron }] : []),
  ] as InngestFunction.Trigger<string>[];
  return engineClient.createFunction(
    {
      id,
      triggers,
      retries: 4,
      ...engine,
      // A batch has many subjects, so the engine can't cancel it for one of them.
      ...(engine.batchEvents
        ? {}
        : { cancelOn: [...(on ? CANCELLED_WITH_SUBJECT : []), ...(engine.cancelOn ?? [])] }),
      onFailure: ({ event, error }) => settleFailure(definition, event.data, error),
    },
    async ({ event, events, step, runId }) => {
      const root = installationContext(id, runId);
      const batch = readBatch(definition, events as { data?: unknown }[], root.log);
      const [data] = batch;
      const raw = rawOf(event);
      // Payloads of a batch may be jobs that are tried again: none of them stands for the others.
      const jobIds = engine.batchEvents ? (events as Raw[]).flatMap((one) => rawOf(one).jobId ?? []) : [];
      if (engine.batchEvents) raw.jobId = undefined;
      const name = on?.name ?? dueEvent(id);
      const record = await begun(root, definition, { runId, raw, data, total: batch.length, name });
      if (record === "over") return { skipped: "the job is over" };
      const result = await definition.run({
        data,
        batch,
        id: record,
        step: (stepName, work) =>
          // The engine answers what JSON makes of it; steps return plain JSON, so that is the same.
          step.run(stepName, () =>
            takeStep({ root, museumId: raw.museumId, jobId: record, name: stepName, work }),
          ) as ReturnType<typeof work>,
        sleep: (stepName, time) => step.sleep(stepName, time),
        tools: step as GetStepTools<typeof engineClient>,
      });
      const job = record && { jobId: record, engineRunId: runId };
      await finishJob(root, { job, queue, state: "done" });
      for (const jobId of jobIds) await finishJob(root, { job: { jobId }, queue, state: "done" });
      return result;
    },
  );
}

const CANCELLED_WITH_SUBJECT = [
  { event: "museums/museum.deleted", if: "async.data.museumId == event.data.museumId" },
  { event: "jobs/job.cancelled", if: "async.data.jobId == event.data.jobId" },
];

type Raw = { data?: unknown };

/** What every payload may carry beside what its schema says. */
const rawOf = ({ data }: Raw) => ({ ...(data as { museumId?: string; jobId?: Id<"job"> } | undefined) });

/** The payloads that the schema lets through. One that it refuses must not hold up the others of its batch. */
function readBatch<S extends z.ZodObject>(
  { on }: Definition<S>,
  events: { data?: unknown }[],
  log: Context["log"],
): [z.output<S>, ...z.output<S>[]] {
  // A timed job has no payload.
  if (!on) return [{} as z.output<S>];
  const refused: string[] = [];
  const batch = events.flatMap(({ data }) => {
    const parsed = on.data.safeParse(data);
    if (parsed.success) return [parsed.data];
    refused.push(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "));
    return [];
  });
  const [first, ...rest] = batch;
  if (first === undefined) throw refusedPayload(refused[0] ?? "it is empty");
  if (refused.length > 0) log.error({ refused }, "payloads of a batch are refused");
  return [first, ...rest];
}

type Begun = {
  runId: string;
  raw: { museumId?: string; jobId?: Id<"job"> };
  data: Record<string, unknown>;
  total: number;
  name: string;
};

/** Runs whose record this process has seen begun: a function is called anew for each of its steps. */
const seen = new Map<string, Id<"job">>();
const SEEN_MAX = 1_000;

async function begun<S extends z.ZodObject>(
  root: Context,
  definition: Definition<S>,
  { runId, raw, data, total, name }: Begun,
): Promise<Id<"job"> | null | "over"> {
  // A quiet job that failed has a record; tried again, it is that record's.
  if (definition.quiet && !raw.jobId) return null;
  const known = seen.get(runId);
  if (known) return known;
  const ctx = raw.museumId ? await museumContext(root, raw.museumId).catch(asEngineError) : root;
  const { jobId } = await beginJob(ctx, {
    jobId: raw.jobId,
    engineRunId: runId,
    kind: definition.id,
    queue: definition.queue,
    subject: definition.subjectOf?.(data as z.output<S>) ?? null,
    total: definition.engine?.batchEvents ? total : null,
    event: { name, data },
  });
  if (jobId === null) return "over";
  seen.set(runId, jobId);
  const oldest = seen.keys().next();
  if (seen.size > SEEN_MAX && !oldest.done) seen.delete(oldest.value);
  return jobId;
}

type FailureData = { run_id: string; event: Raw };

/** After the last attempt: the record says why in plain words, and the job's own clean-up has its turn. */
async function settleFailure<S extends z.ZodObject>(
  definition: Definition<S>,
  { run_id: runId, event }: FailureData,
  error: Error,
): Promise<void> {
  const { id, queue, on, failed, quiet } = definition;
  const root = installationContext(id, runId);
  const { reason, retryable } = describeFailure(error);
  const { museumId, jobId } = rawOf(event);
  const ctx = museumId ? await unlessGone(museumContext(root, museumId)) : root;
  // What was cancelled, or went with its museum, did not fail.
  if (!ctx || reason === SUPERSEDED) return;
  const parsed = on?.data.safeParse(event.data);
  if (quiet && !jobId) {
    const data = parsed?.success ? parsed.data : {};
    const setOff = { name: on?.name ?? dueEvent(id), data };
    const subject = definition.subjectOf?.(data as z.output<S>) ?? null;
    await beginJob(ctx, { engineRunId: runId, kind: id, queue, subject, total: null, event: setOff });
  }
  const job = jobId ? { jobId, engineRunId: runId } : { engineRunId: runId };
  await finishJob(root, { job, queue, state: "failed", error: reason, retryable });
  countFailure(id);
  if (failed && parsed?.success) await unlessGone(failed(ctx, parsed.data, reason));
}

/** What is gone needs no clean-up; any other trouble is tried again. */
function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });
}
