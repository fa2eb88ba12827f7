import { randomUUID } from "node:crypto";
import { durationMs } from "./duration";
import { storeInternalEvent } from "./events";
import { keyOf } from "./expressions";
import type { Event, Fault, FunctionConfig } from "./protocol";
import type { Store, Tx } from "./store";

/** An active run, locked until the transaction ends. */
export type Run = {
  id: string;
  function_id: string;
  seq: string;
  events: string;
  parent_run: string | null;
  parent_step: string | null;
  step_count: number;
  key1: string | null;
  limit1: number | null;
  key2: string | null;
  limit2: number | null;
};

type Start = {
  config: FunctionConfig;
  events: Event[];
  at: Date;
  parent?: { runId: string; stepId: string };
};

function concurrencyOf(config: FunctionConfig, event: Event) {
  const given = config.concurrency;
  const list = given === undefined ? [] : [given].flat();
  const limits = list.map((entry) => (typeof entry === "number" ? { limit: entry } : entry));
  return limits
    .filter(({ limit }) => limit > 0)
    .map((entry) => {
      const shared = "scope" in entry && entry.scope && entry.scope !== "fn";
      const key = "key" in entry ? keyOf(entry.key, { event }) : "";
      return { key: `${shared ? "shared" : config.id}|${key}`, limit: entry.limit };
    });
}

/** Starts a run at `at`, which may lie ahead (throttle). Answers its id. */
export async function startRun(store: Store, tx: Tx, now: Date, start: Start): Promise<string> {
  const { config, events, at, parent } = start;
  const id = randomUUID();
  const [first] = events;
  if (!first) throw new Error("a run needs an event");
  const [one, two] = concurrencyOf(config, first);
  const startMs = config.timeouts?.start ? durationMs(config.timeouts.start) : null;
  const row = {
    id,
    function_id: config.id,
    events: JSON.stringify(events),
    parent_run: parent?.runId ?? null,
    parent_step: parent?.stepId ?? null,
    key1: one?.key ?? null,
    limit1: one?.limit ?? null,
    key2: two?.key ?? null,
    limit2: two?.limit ?? null,
    created_at: now,
    start_by: startMs === null ? null : new Date(at.getTime() + startMs),
    finish_ms: config.timeouts?.finish ? durationMs(config.timeouts.finish) : null,
  };
  const [made] = await tx<Run[]>`insert into ${store.t.runs} ${tx(row)} returning *`;
  if (made) await addWork(store, tx, made, [""], at);
  return id;
}

/** Queues calls of a run; those that are queued already stay as they are. */
export async function addWork(store: Store, tx: Tx, run: Run, stepIds: string[], due: Date): Promise<void> {
  await tx`
    insert into ${store.t.work} (run_id, step_id, function_id, seq, due, key1, limit1, key2, limit2)
    select ${run.id}, step_id, ${run.function_id}, ${run.seq}, ${due}, ${run.key1}, ${run.limit1}, ${run.key2}, ${run.limit2}
    from unnest(${stepIds}::text[]) as step_id
    on conflict (run_id, step_id) do update set again = work.lease is not null`;
}

/** Asks the function what comes next; once more after the call that is under way. */
export const discover = (store: Store, tx: Tx, run: Run, now: Date) => addWork(store, tx, run, [""], now);

/** The run if it is still active, locked. Lock a run before anything of it is changed. */
export async function lockRun(store: Store, tx: Tx, id: string): Promise<Run | null> {
  const [run] = await tx<Run[]>`
    select id, function_id, seq, events, parent_run, parent_step, step_count, key1, limit1, key2, limit2
    from ${store.t.runs} where id = ${id} and status = 'active' for update`;
  return run ?? null;
}

export type Result = { data: string } | { fault: Fault };

/** Gives a step its result unless it has one. Answers whether it took it. */
export async function resolveStep(
  store: Store,
  tx: Tx,
  run: Run,
  stepId: string,
  result: Result,
): Promise<boolean> {
  const { steps, runs } = store.t;
  const data = "data" in result ? result.data : null;
  const error = "fault" in result ? JSON.stringify(result.fault) : null;
  const { count } = await tx`
    with placed as (
      update ${runs} set last_position = last_position + 1 where id = ${run.id} returning last_position
    )
    update ${steps} set state = ${error ? "failed" : "done"}, data = ${data}, error = ${error},
      position = (select last_position from placed), due = null, event = null
    where run_id = ${run.id} and id = ${stepId} and position is null`;
  return count > 0;
}

type End =
  | { status: "completed"; output: string }
  | { status: "failed"; fault: Fault }
  | { status: "cancelled"; fault: Fault };

/** Ends a run: its open steps and calls go, whoever invoked it is told, and so are functions that listen. */
export async function endRun(store: Store, tx: Tx, now: Date, run: Run, end: End): Promise<void> {
  const { t } = store;
  const output = end.status === "completed" ? end.output : null;
  const error = end.status === "completed" ? null : JSON.stringify(end.fault);
  await tx`delete from ${t.work} where run_id = ${run.id}`;
  await tx`update ${t.steps} set state = 'dropped' where run_id = ${run.id} and state = 'waiting'`;
  await tx`update ${t.runs} set status = ${end.status}, output = ${output}, error = ${error}, ended_at = ${now}
    where id = ${run.id}`;
  const about = { function_id: run.function_id, run_id: run.id };
  const [event] = JSON.parse(run.events);
  if (end.status === "cancelled") {
    await storeInternalEvent(store, tx, now, "inngest/function.cancelled", {
      ...about,
      event,
      error: end.fault,
    });
  } else if (end.status === "failed") {
    await storeInternalEvent(store, tx, now, "inngest/function.failed", {
      ...about,
      event,
      error: end.fault,
    });
    await storeInternalEvent(store, tx, now, "inngest/function.finished", {
      ...about,
      event,
      error: end.fault,
    });
  } else {
    const result = JSON.parse(end.output);
    await storeInternalEvent(store, tx, now, "inngest/function.finished", { ...about, event, result });
  }
  const parent = run.parent_run ? await lockRun(store, tx, run.parent_run) : null;
  if (!parent || !run.parent_step) return;
  const result = end.status === "completed" ? { data: end.output } : { fault: end.fault };
  if (await resolveStep(store, tx, parent, run.parent_step, result)) await discover(store, tx, parent, now);
}
