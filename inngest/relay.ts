import { claimEvents, hastenEvents, settleEvents } from "@/lib/jobs";
import { type Context, createContext, onAnnounced } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";
import { configuredClient } from "./client";

const BATCH = 100;
/** How long an event of another process (a command, another server) may lie before anybody looks. */
const LOOK_MS = 1_000;
/** The engine refused the events themselves, not the call: one of them may be at fault, the others are not. */
const REFUSED = /Inngest API Error: 4(?:00|06|09|12|13)\b/;

type Owed = Awaited<ReturnType<typeof claimEvents>>["events"][number];
type Send = (
  events: { id: string; name: string; data: Record<string, unknown>; ts: number }[],
) => Promise<unknown>;

/**
 * Hands events that are owed to the engine over, once: the row's id is the event's, so that what was sent just before
 * a sudden end is recognised when it is sent again. Answers how many were taken.
 */
export async function relayOnce(ctx: Context, send: Send): Promise<number> {
  const { claim, events } = await claimEvents(ctx, { limit: BATCH });
  if (events.length === 0) return 0;
  const outcome = await sendAll(events, send);
  const { sent } = await settleEvents(ctx, { claim, ...outcome });
  // One that failed before got through now: the others that wait for the engine need wait no longer.
  if (outcome.unsent.length === 0 && events.some(({ attempts }) => attempts > 0)) await hastenEvents(ctx, {});
  return sent;
}

async function sendAll(events: Owed[], send: Send) {
  try {
    await send(events.map(toEvent));
    return { sent: events.map((event) => event.id), unsent: [] };
  } catch (error) {
    if (events.length === 1 || !REFUSED.test(String(error)))
      return { sent: [], unsent: events.map(because(error)) };
  }
  const sent: Owed["id"][] = [];
  const unsent: ReturnType<ReturnType<typeof because>>[] = [];
  for (const event of events) {
    try {
      await send([toEvent(event)]);
      sent.push(event.id);
    } catch (error) {
      unsent.push(because(error)(event));
    }
  }
  return { sent, unsent };
}

const toEvent = ({ id, name, data, announcedAt }: Owed) => ({ id, name, data, ts: announcedAt.getTime() });

const because =
  (error: unknown) =>
  ({ id, attempts }: Owed) => ({ id, attempts, error: causeOf(error) });

/** "fetch failed" hides what failed: the cause says it. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}

/**
 * Relays for as long as the process lives: at once when this process has announced something, else every second.
 * Without an engine it does nothing, and what is announced waits. Answers how to stop.
 */
export function startRelay(): () => void {
  if (!env().hasEngine) {
    log.warn("no job engine is configured: background work waits until one is");
    return () => undefined;
  }
  const ctx = createContext({ actor: { kind: "system", name: "relay" }, db: database() });
  const send: Send = (events) => configuredClient().send(events);
  let stopped = false;
  let wake: () => void = () => undefined;
  const unsubscribe = onAnnounced(() => wake());
  const loop = async () => {
    while (!stopped) {
      const rested = new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, LOOK_MS).unref();
      });
      const sent = await relayOnce(ctx, send).catch((error: unknown) => {
        log.warn({ err: error }, "events could not be relayed");
        return 0;
      });
      if (sent === 0) await rested;
    }
  };
  void loop();
  return () => {
    stopped = true;
    unsubscribe();
    wake();
  };
}
