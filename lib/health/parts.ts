import { getBacklog, listQueues } from "@/lib/jobs";
import { QUEUES } from "@/lib/jobs/contract";
import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import { within } from "@/lib/kernel/within";
import { engine } from "@/lib/recognition/server/engine";
import { isStorageWritable } from "@/lib/storage";
import { ageSeconds } from "./age";
import type { DatabaseState, EncoderState, OutboxState, QueueState } from "./contract";
import { plainCause, plainFailure } from "./plain-cause";
import { isSchemaCurrent } from "./queries";

/** A load balancer waits no longer. */
const DATABASE_MS = 4_000;
/** An encoder that is still being loaded is not there yet: that is said at once. */
const ENCODER_MS = 500;
const STORAGE_MS = 4_000;

export async function checkDatabase(ctx: Context): Promise<DatabaseState> {
  const embedded = env().ARTSCOPE_EMBEDDED_DATABASE;
  const started = performance.now();
  try {
    const schemaCurrent = await within(DATABASE_MS, "the database", isSchemaCurrent(ctx.db));
    return { reachable: true, embedded, latencyMs: performance.now() - started, schemaCurrent };
  } catch (error) {
    ctx.log.warn({ err: error }, "health: database");
    return { reachable: false, embedded, latencyMs: null, schemaCurrent: false };
  }
}

export async function checkEncoder(ctx: Context): Promise<EncoderState> {
  try {
    const { modelId, fellBackBecause } = await within(ENCODER_MS, "loading the encoder", engine());
    return { ready: true, model: modelId, fellBackBecause };
  } catch (error) {
    ctx.log.warn({ err: error }, "health: encoder");
    return { ready: false, model: null, fellBackBecause: null };
  }
}

export function checkStorage(ctx: Context): Promise<{ writable: boolean }> {
  return within(STORAGE_MS, "storing a file", isStorageWritable(ctx, {})).catch(() => ({ writable: false }));
}

/** What the outbox and the queues tell, in words for everybody; null without a database. */
export async function checkWork(
  ctx: Context,
  limitMs = DATABASE_MS,
): Promise<{ outbox: OutboxState | null; queues: QueueState[] | null }> {
  const system: Context = { ...ctx, actor: { kind: "system", name: "health" } };
  try {
    const asked = Promise.all([getBacklog(system, {}), listQueues(system, {})]);
    const [backlog, rows] = await within(limitMs, "the outbox", asked);
    const lastError = backlog.lastError && plainCause(backlog.lastError);
    const known = new Map(rows.map((row) => [row.queue, row]));
    const queues = QUEUES.map((queue) => queueState(queue, known.get(queue), ctx.now()));
    return { outbox: { ...backlog, lastError }, queues };
  } catch (error) {
    ctx.log.warn({ err: error }, "health: background work");
    return { outbox: null, queues: null };
  }
}

type QueueRow = Awaited<ReturnType<typeof listQueues>>[number];

function queueState(queue: string, row: QueueRow | undefined, now: Date): QueueState {
  return {
    queue,
    lastBeatAt: row?.lastBeatAt?.toISOString() ?? null,
    beatAgeSeconds: ageSeconds(row?.lastBeatAt ?? null, now),
    lastSuccessAt: row?.lastSuccessAt?.toISOString() ?? null,
    lastFailureAt: row?.lastFailureAt?.toISOString() ?? null,
    lastError: row?.lastError ? plainFailure(row.lastError) : null,
  };
}
