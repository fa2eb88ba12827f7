import { randomUUID } from "node:crypto";
import type { Item } from "./claim";
import { momentAfter } from "./duration";
import { loadFunction } from "./functions";
import { attemptsMax, type Fault, faultOf, type Op, STEPS_MAX } from "./protocol";
import { type Outcome, tooLarge } from "./read-reply";
import { addWork, discover, endRun, type Result, type Run, resolveStep, startRun } from "./runs";
import type { Store, Tx } from "./store";
import { type Backoff, tryAgain } from "./try-again";

/** What a reply is written into: the run is locked, the call's lease is held. */
export type Scene = { store: Store; tx: Tx; now: Date; item: Item; run: Run; backoff: Backoff };
/** A step as it is first written down. */
type NewStep = {
  id: string;
  op: "run" | "sleep" | "wait" | "invoke";
  name: string;
  race: boolean;
  state: "planned" | "waiting";
  due: Date | null;
  absolute: boolean;
  event: string | null;
  condition: string | null;
};

/** Takes a list of operations: results are kept, new steps queued, sleeping or waiting. */
export async function applyOps(scene: Scene, reply: Extract<Outcome, { kind: "ops" }>): Promise<void> {
  const { store, tx, now, item, run, backoff } = scene;
  const failing = reply.ops.some((op) => op.op === "StepError");
  if (failing && item.attempt + 1 < attemptsMax(item.config))
    return tryAgain(store, tx, item, reply.retryAt ?? new Date(now.getTime() + backoff(item.attempt + 1)));
  const fault = await addSteps(scene, reply.ops);
  if (fault) return endRun(store, tx, now, run, { status: "failed", fault });
  let hasResult = false;
  for (const op of reply.ops) {
    const result = resultOf(op);
    // It may be known already, when a commit's answer was lost with the connection: progress all the same.
    if (result) hasResult = true;
    if (result) await resolveStep(store, tx, run, op.id, result);
  }
  await settle(scene, hasResult);
}

/** The result that an operation carries; null for one that asks for something. */
function resultOf(op: Op): Result | null {
  if (op.op === "StepRun" || op.op === "Step") {
    const data = JSON.stringify(op.data ?? null);
    const fault = tooLarge("The step", data);
    return fault ? { fault } : { data };
  }
  if (op.op === "StepError" || op.op === "StepFailed")
    return { fault: faultOf(op.error ?? op.data, "the step failed") };
  return null;
}

/** Writes down the steps that are not known yet and starts what they ask for. Answers an error that ends the run. */
async function addSteps(scene: Scene, ops: Op[]): Promise<Fault | null> {
  const { store, tx, now, run } = scene;
  const tooMany = { name: "TooManySteps", message: `a run has at most ${STEPS_MAX} steps` };
  if (ops.length > STEPS_MAX) return tooMany;
  let found: NewStep[];
  try {
    found = ops.filter((op) => op.id !== scene.item.stepId).map((op) => stepOf(op, now));
  } catch (error) {
    // A moment or an operation that can't be read: no retry helps.
    if (error instanceof RangeError) return { name: "NotSupported", message: error.message };
    throw error;
  }
  if (found.length === 0) return null;
  const rows = found.map((step) => ({ ...step, run_id: run.id }));
  const added = await tx<{ id: string }[]>`
    insert into ${store.t.steps} ${tx(rows)} on conflict (run_id, id) do nothing returning id`;
  if (run.step_count + added.length > STEPS_MAX) return tooMany;
  await tx`update ${store.t.runs} set step_count = step_count + ${added.length} where id = ${run.id}`;
  const fresh = new Set(added.map((row) => row.id));
  const asked = ops.filter((op) => fresh.has(op.id));
  const planned = asked.filter((op) => op.op === "StepPlanned").map((op) => op.id);
  if (planned.length > 0) await addWork(store, tx, run, planned, now);
  for (const op of asked) if (op.op === "InvokeFunction") await invoke(scene, op);
  return null;
}

function stepOf(op: Op, now: Date): NewStep {
  const text = (key: string) => (typeof op.opts?.[key] === "string" ? String(op.opts[key]) : null);
  const name = op.displayName ?? op.name ?? op.id;
  const race = op.opts?.parallelMode === "race";
  const common = { id: op.id, name, race, event: null, condition: null };
  const until = (moment: string | null) => ({
    due: moment === null ? null : momentAfter(now, moment),
    absolute: /^\d{4}-/.test(moment ?? ""),
  });
  if (op.op === "StepPlanned" || resultOf(op))
    return { ...common, op: "run", state: "planned", ...until(null) };
  if (op.op === "Sleep") return { ...common, op: "sleep", state: "waiting", ...until(op.name ?? "") };
  const waiting = { ...common, state: "waiting" as const, ...until(text("timeout")) };
  if (op.op === "InvokeFunction") return { ...waiting, op: "invoke" };
  if (op.op === "WaitForEvent")
    return { ...waiting, op: "wait", event: op.name ?? null, condition: text("if") };
  throw new RangeError(`the local runner knows no operation "${op.op}"; it needs Inngest itself`);
}

async function invoke({ store, tx, now, run }: Scene, op: Op): Promise<void> {
  const id = String(op.opts?.function_id ?? "");
  const config = await loadFunction(store, tx, id);
  if (!config) {
    const fault = { name: "Error", message: `could not find function with ID: ${id}` };
    await resolveStep(store, tx, run, op.id, { fault });
    return discover(store, tx, run, now);
  }
  const payload = op.opts?.payload;
  const given = typeof payload === "object" && payload !== null ? payload : {};
  const data = "data" in given ? (given.data ?? {}) : {};
  const event = { ...given, id: randomUUID(), name: "inngest/function.invoked", data, ts: now.getTime() };
  const parent = { runId: run.id, stepId: op.id };
  await startRun(store, tx, now, { config, events: [event], at: now, parent });
}

type State = { again: boolean; calls: number; discovering: boolean; waiting: number; race: boolean };

/** Takes the finished call out of the queue and sees to it that something comes next. */
async function settle({ store, tx, now, item, run }: Scene, hasResult: boolean): Promise<void> {
  const { work, steps } = store.t;
  const [state] = await tx<State[]>`
    with gone as (
      delete from ${work} where run_id = ${run.id} and step_id = ${item.stepId} returning again
    ), others as (
      select step_id from ${work} where run_id = ${run.id} and step_id <> ${item.stepId}
    )
    select coalesce((select again from gone), false) as again,
      (select count(*)::int from others where step_id <> '') as calls,
      exists (select 1 from others where step_id = '') as discovering,
      (select count(*)::int from ${steps} where run_id = ${run.id} and state = 'waiting') as waiting,
      coalesce((select race from ${steps} where run_id = ${run.id} and id = ${item.stepId}), false) as race`;
  if (!state) return;
  // Parallel steps are awaited all, as Inngest does, unless they race: it saves a call for each.
  const joined = hasResult && (state.calls === 0 || state.race);
  if (state.again || joined) return discover(store, tx, run, now);
  if (state.calls + state.waiting > 0 || state.discovering) return;
  const fault = {
    name: "NoProgress",
    message: "the function waits for steps that it had results of already",
  };
  await endRun(store, tx, now, run, { status: "failed", fault });
}
