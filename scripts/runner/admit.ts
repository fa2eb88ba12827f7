import { durationMs, momentAfter } from "./duration";
import { firstTime } from "./events";
import { holds, keyOf } from "./expressions";
import type { Event, FunctionConfig } from "./protocol";
import { startRun } from "./runs";
import type { Store, Tx } from "./store";

type Pending = { events: string; event_count: number; due: Date };

/** A bucket that lets `burst` through at once and refills evenly; answers when it has room, or null if it must not wait. */
async function pass(
  store: Store,
  tx: Tx,
  now: Date,
  gate: { key: string; limit: number; period: string; burst: number; mayWait: boolean },
): Promise<Date | null> {
  const each = (durationMs(gate.period) ?? 0) / Math.max(gate.limit, 1);
  const [row] = await tx<
    { free_at: Date }[]
  >`select free_at from ${store.t.gates} where key = ${gate.key} for update`;
  const free = Math.max(row?.free_at.getTime() ?? 0, now.getTime());
  const at = new Date(Math.max(now.getTime(), free - (gate.burst - 1) * each));
  if (!gate.mayWait && at > now) return null;
  const next = new Date(free + each);
  await tx`insert into ${store.t.gates} (key, free_at) values (${gate.key}, ${next})
    on conflict (key) do update set free_at = excluded.free_at`;
  return at;
}

/** Starts a function for an event, now or as its debounce, batch, throttle, rate limit and idempotency say. */
export async function admit(
  store: Store,
  tx: Tx,
  now: Date,
  config: FunctionConfig,
  event: Event,
): Promise<void> {
  const { idempotency, rateLimit, debounce, batchEvents } = config;
  if (idempotency) {
    const key = `idempotency|${config.id}|${keyOf(idempotency, { event })}`;
    if (!(await firstTime(store, tx, now, key))) return;
  }
  if (rateLimit) {
    const key = `rate|${config.id}|${keyOf(rateLimit.key, { event })}`;
    const gate = { ...rateLimit, key, burst: rateLimit.limit, mayWait: false };
    if (!(await pass(store, tx, now, gate))) return;
  }
  if (debounce) return hold(store, tx, now, { config, event, kind: "debounce" });
  if (batchEvents && holds(batchEvents.if, { event }))
    return hold(store, tx, now, { config, event, kind: "batch" });
  await begin(store, tx, now, config, [event]);
}

/** Starts the run itself, later if the throttle says so. */
export async function begin(
  store: Store,
  tx: Tx,
  now: Date,
  config: FunctionConfig,
  events: Event[],
): Promise<void> {
  const { throttle } = config;
  const key = throttle ? `throttle|${config.id}|${keyOf(throttle.key, { event: events[0] })}` : "";
  const gate = throttle && { ...throttle, key, burst: throttle.burst ?? 1, mayWait: true };
  const at = gate ? ((await pass(store, tx, now, gate)) ?? now) : now;
  await startRun(store, tx, now, { config, events, at });
}

/** Keeps the latest event of a debounce, or adds one to a batch; a full batch starts. Routing is one at a time. */
async function hold(
  store: Store,
  tx: Tx,
  now: Date,
  { config, event, kind }: { config: FunctionConfig; event: Event; kind: "debounce" | "batch" },
): Promise<void> {
  const { pending } = store.t;
  const { debounce, batchEvents } = config;
  const key = keyOf(kind === "debounce" ? debounce?.key : batchEvents?.key, { event });
  const mine = tx`function_id = ${config.id} and kind = ${kind} and key = ${key}`;
  const [held] = await tx<(Pending & { deadline: Date | null })[]>`select * from ${pending} where ${mine}`;
  const events: Event[] = kind === "batch" && held ? [...JSON.parse(held.events), event] : [event];
  if (kind === "batch" && events.length >= (batchEvents?.maxSize ?? 1)) {
    if (held) await tx`delete from ${pending} where ${mine}`;
    return begin(store, tx, now, config, events);
  }
  const limit = debounce?.timeout && kind === "debounce" ? momentAfter(now, debounce.timeout) : null;
  const deadline = held ? held.deadline : limit;
  const wait = momentAfter(now, (kind === "debounce" ? debounce?.period : batchEvents?.timeout) ?? "");
  const later = deadline && deadline < wait ? deadline : wait;
  const due = kind === "batch" && held ? held.due : later;
  await tx`
    insert into ${pending} (function_id, kind, key, events, event_count, due, deadline)
    values (${config.id}, ${kind}, ${key}, ${JSON.stringify(events)}, ${events.length}, ${due}, ${deadline})
    on conflict (function_id, kind, key) do update
    set events = excluded.events, event_count = excluded.event_count, due = excluded.due`;
}
