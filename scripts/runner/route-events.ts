import { admit } from "./admit";
import { durationMs } from "./duration";
import { holds } from "./expressions";
import { loadFunctions } from "./functions";
import type { Event, FunctionConfig } from "./protocol";
import { discover, endRun, lockRun, resolveStep } from "./runs";
import { holdTurn, type Store, type Tx, transaction } from "./store";

const AT_ONCE = 50;

/**
 * Hands stored events to whom they concern, in the order in which they came: runs that they cancel, steps that wait
 * for them, functions that they trigger. Answers how many.
 */
export async function routeEvents(store: Store, now: Date): Promise<number> {
  return transaction(store, async (tx) => {
    await holdTurn(store, tx, "routing");
    const rows = await tx<{ seq: string; body: string }[]>`
      select seq, body from ${store.t.events} where not routed order by seq limit ${AT_ONCE}`;
    const last = rows.at(-1);
    if (!last) return 0;
    const functions = await loadFunctions(store, tx);
    for (const row of rows) await route(store, tx, now, functions, JSON.parse(row.body));
    await tx`update ${store.t.events} set routed = true where not routed and seq = any(${rows.map((row) => row.seq)}::bigint[])`;
    return rows.length;
  });
}

async function route(
  store: Store,
  tx: Tx,
  now: Date,
  functions: FunctionConfig[],
  event: Event,
): Promise<void> {
  for (const config of functions) await cancelRuns(store, tx, now, config, event);
  await wakeWaiting(store, tx, now, event);
  for (const config of functions) {
    if (isAboutItself(config, event)) continue;
    const triggered = config.triggers.some(
      (trigger) => trigger.event && named(trigger.event, event.name) && holds(trigger.expression, { event }),
    );
    if (triggered) await admit(store, tx, now, config, event);
  }
}

/** Names may end with a wildcard, as in `artwork/*`. */
const named = (pattern: string, name: string) =>
  pattern === name || (pattern.endsWith("*") && name.startsWith(pattern.slice(0, -1)));

/** A function that listens to endings must not be started for ever by its own. */
function isAboutItself(config: FunctionConfig, event: Event): boolean {
  const { data } = event;
  if (!event.name.startsWith("inngest/") || typeof data !== "object" || data === null) return false;
  return "function_id" in data && data.function_id === config.id;
}

async function cancelRuns(store: Store, tx: Tx, now: Date, config: FunctionConfig, event: Event) {
  const rules = (config.cancel ?? []).filter((rule) => rule.event === event.name);
  if (rules.length === 0) return;
  const active = await tx<{ id: string; events: string; created_at: Date }[]>`
    select id, events, created_at from ${store.t.runs} where function_id = ${config.id} and status = 'active' order by seq`;
  for (const row of active) {
    const [trigger] = JSON.parse(row.events);
    const matches = rules.some((rule) => {
      const withinMs = rule.timeout ? durationMs(rule.timeout) : null;
      const inTime = withinMs === null || now.getTime() - row.created_at.getTime() <= withinMs;
      return inTime && holds(rule.if, { event: trigger, async: event });
    });
    const run = matches ? await lockRun(store, tx, row.id) : null;
    const fault = { name: "Cancelled", message: `cancelled by the event ${event.name}` };
    if (run) await endRun(store, tx, now, run, { status: "cancelled", fault });
  }
}

async function wakeWaiting(store: Store, tx: Tx, now: Date, event: Event): Promise<void> {
  const { steps, runs } = store.t;
  const waiting = await tx<{ run_id: string; id: string; condition: string | null; events: string }[]>`
    select s.run_id, s.id, s.condition, r.events from ${steps} s join ${runs} r on r.id = s.run_id
    where s.state = 'waiting' and s.event = ${event.name} order by r.seq`;
  for (const step of waiting) {
    const [trigger] = JSON.parse(step.events);
    if (!holds(step.condition, { event: trigger, async: event })) continue;
    const run = await lockRun(store, tx, step.run_id);
    if (run && (await resolveStep(store, tx, run, step.id, { data: JSON.stringify(event) })))
      await discover(store, tx, run, now);
  }
}
