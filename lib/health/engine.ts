import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import type { EngineState, OutboxState, QueueState } from "./contract";

const LIMIT_MS = 2_000;
/** Whoever asks often for the health must not make us ask the engine as often. */
const KEPT_MS = 2_000;
/** Later than that, a heartbeat says nothing about now. */
const RECENT_SECONDS = 3 * 60;

let kept: { at: number; answer: Promise<boolean> } | undefined;

/**
 * Whether the job engine can be reached: one of one's own is asked; of Inngest's cloud, heartbeats that came and
 * events that did not get through tell.
 */
export async function checkEngine(
  ctx: Context,
  { outbox, queues }: { outbox: OutboxState | null; queues: QueueState[] | null },
): Promise<EngineState> {
  const { hasEngine, INNGEST_BASE_URL } = env();
  if (!hasEngine) return { configured: false, reachable: null };
  if (INNGEST_BASE_URL) return { configured: true, reachable: await askOnce(ctx, INNGEST_BASE_URL) };
  if (queues?.some(({ beatAgeSeconds }) => (beatAgeSeconds ?? Infinity) < RECENT_SECONDS))
    return { configured: true, reachable: true };
  return { configured: true, reachable: outbox?.lastError ? false : null };
}

function askOnce(ctx: Context, base: string): Promise<boolean> {
  const at = performance.now();
  if (!kept || at - kept.at > KEPT_MS) kept = { at, answer: ask(ctx, base) };
  return kept.answer;
}

async function ask(ctx: Context, base: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL("/health", base), {
      signal: AbortSignal.timeout(LIMIT_MS),
      redirect: "manual",
      cache: "no-store",
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch (error) {
    ctx.log.warn({ err: error }, "health: job engine");
    return false;
  }
}
