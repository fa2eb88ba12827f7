import { Gauge, type Registry } from "prom-client";
import { countJobs } from "@/lib/jobs";
import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import { within } from "@/lib/kernel/within";
import { startedEngine } from "@/lib/recognition/server/engine";
import { checkEngine } from "./engine";
import { checkWork } from "./parts";
import { countConnections } from "./queries";

const DATABASE_MS = 2_000;
const THREADS_MS = 100;

type Sample = { labels?: Record<string, string>; value: number | null };

/** Adds what can only be asked, not counted along the way. */
export async function addGauges(registry: Registry, ctx: Context): Promise<void> {
  const add = (name: string, help: string, samples: Sample[]) => gauge(registry, { name, help, samples });
  const [connections, jobs, { outbox, queues }, threads] = await Promise.all([
    asked(ctx, countConnections(ctx.db)),
    asked(ctx, countJobs(ctx, {})),
    checkWork(ctx, DATABASE_MS),
    within(THREADS_MS, "the threads", Promise.resolve(startedEngine())).catch(() => undefined),
  ]);
  const engine = await checkEngine(ctx, { outbox, queues });

  add("artscope_database_up", "Whether the database answered", [{ value: connections ? 1 : 0 }]);
  add("artscope_database_pool_connections_max", "Connections that this process may hold", [
    { value: env().DATABASE_POOL },
  ]);
  add(
    "artscope_database_connections",
    "Connections of all of our processes, by state",
    (connections ?? []).map(({ state, count }) => ({ labels: { state }, value: count })),
  );
  add("artscope_outbox_events", "Events that still have to reach the job engine", [
    { value: outbox?.unsent ?? null },
  ]);
  add("artscope_outbox_oldest_age_seconds", "For how long the oldest of them has waited", [
    { value: outbox && (outbox.oldestAgeSeconds ?? 0) },
  ]);
  add(
    "artscope_jobs",
    "Jobs on record, by queue and state",
    (jobs ?? []).map(({ queue, state, count }) => ({ labels: { queue, state }, value: count })),
  );
  add("artscope_job_engine_up", "Whether the job engine can be reached", [
    { value: engine.reachable === null ? null : Number(engine.reachable) },
  ]);
  const perQueue = (value: (queue: NonNullable<typeof queues>[number]) => number | null) =>
    (queues ?? []).map((queue) => ({ labels: { queue: queue.queue }, value: value(queue) }));
  add(
    "artscope_queue_heartbeat_age_seconds",
    "Since the queue's last heartbeat, which comes once a minute",
    perQueue(({ beatAgeSeconds }) => beatAgeSeconds),
  );
  add(
    "artscope_queue_last_success_timestamp_seconds",
    "When a job of the queue last succeeded",
    perQueue(({ lastSuccessAt }) => seconds(lastSuccessAt)),
  );
  add(
    "artscope_queue_last_failure_timestamp_seconds",
    "When a job of the queue last failed",
    perQueue(({ lastFailureAt }) => seconds(lastFailureAt)),
  );
  const load = threads?.verification.load();
  add("artscope_encoder_ready", "Whether the encoder is loaded", [{ value: threads ? 1 : 0 }]);
  add("artscope_verification_threads", "Threads that verify candidates, by what they do", [
    { labels: { state: "busy" }, value: load?.busy ?? null },
    { labels: { state: "idle" }, value: load ? load.threads - load.busy : null },
  ]);
  add("artscope_verification_waiting", "Photos that wait for such a thread", [
    { value: load?.waiting ?? null },
  ]);
}

/** A sample without a value is not known right now, and left out. */
function gauge(
  registry: Registry,
  { name, help, samples }: { name: string; help: string; samples: Sample[] },
) {
  const labelNames = [...new Set(samples.flatMap(({ labels }) => Object.keys(labels ?? {})))];
  const known = samples.filter((sample): sample is Sample & { value: number } => sample.value !== null);
  if (known.length === 0) return;
  const made = new Gauge({ name, help, labelNames, registers: [registry] });
  for (const { labels, value } of known) made.set(labels ?? {}, value);
}

async function asked<T>(ctx: Context, work: Promise<T>): Promise<T | null> {
  try {
    return await within(DATABASE_MS, "the database", work);
  } catch (error) {
    ctx.log.warn({ err: error }, "metrics: database");
    return null;
  }
}

function seconds(instant: string | null): number | null {
  return instant === null ? null : new Date(instant).getTime() / 1000;
}
