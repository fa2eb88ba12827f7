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
type Found = {
  op: string;
  due?: Date | null;
  absolute?: boolean;
  event?: string | null;
  condition?: string | null;
};

/** Takes a list of operations: results are kept, new steps queued, sleeping or waiting. */
export async function applyOps(scene: Scene, reply: Extract<Outcome, { kind: "ops" }>): Promise<void> {
  const { store, tx, now, item, run, backoff } = scene;
  for (const op of reply.ops) {
    if (op.op === "StepError" && item.attempt + 1 < attemptsMax(item.config)) {
      await tryAgain(store, tx, item, reply.retryAt ?? new Date(now.getTime() + backoff(item.attempt + 1)));
      return;
    }
  }
  let results = 0;
  for (const op of reply.ops) {
    const fault = await applyOp(scene, op);
    if (fault) return endRun(store, tx, now, run, { status: "failed", fault });
    if (resultOf(op)) results++;
  }
  await settle(scene, results > 0);
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

/** Answers an error that ends the run. */
async function applyOp(scene: Scene, op: Op): Promise<Fault | null> {
  const result = resultOf(op);
  if (result) {
    const fault = op.id === scene.item.stepId || (await addStep(scene, op, { op: "run" }));
    if (typeof fault === "object") return fault;
    await resolveStep(scene.store, scene.tx, scene.run, op.id, result);
    return null;
  }
  try {
    return await ask(scene, op);
  } catch (error) {
    // A moment that can't be read: the function's mistake, which no retry helps.
    if (error instanceof RangeError) return { name: "NonRetriableError", message: error.message };
    throw error;
  }
}

async function ask(scene: Scene, op: Op): Promise<Fault | null> {
  const { store, tx, now, run } = scene;
  const text = (key: string) => (typeof op.opts?.[key] === "string" ? String(op.opts[key]) : null);
  const timeout = text("timeout");
  const due = timeout === null ? null : momentAfter(now, timeout);
  if (op.op === "StepPlanned") {
    const added = await addStep(scene, op, { op: "run" });
    if (added === true) await addWork(store, tx, run, [op.id], now);
    return typeof added === "object" ? added : null;
  }
  if (op.op === "Sleep") {
    const until = momentAfter(now, op.name ?? "");
    const added = await addStep(scene, op, {
      op: "sleep",
      due: until,
      absolute: /^\d{4}-/.test(op.name ?? ""),
    });
    return typeof added === "object" ? added : null;
  }
  if (op.op === "WaitForEvent") {
    const wait = {
      op: "wait",
      due,
      absolute: /^\d{4}-/.test(timeout ?? ""),
      event: op.name,
      condition: text("if"),
    };
    const added = await addStep(scene, op, wait);
    return typeof added === "object" ? added : null;
  }
  if (op.op === "InvokeFunction") return invoke(scene, op, due);
  return {
    name: "NotSupported",
    message: `the local runner knows no operation "${op.op}"; it needs Inngest itself`,
  };
}

async function invoke(scene: Scene, op: Op, due: Date | null): Promise<Fault | null> {
  const { store, tx, now, run } = scene;
  const added = await addStep(scene, op, { op: "invoke", due });
  if (added !== true) return added || null;
  const id = String(op.opts?.function_id ?? "");
  const config = await loadFunction(store, tx, id);
  if (!config) {
    const fault = { name: "Error", message: `could not find function with ID: ${id}` };
    await resolveStep(store, tx, run, op.id, { fault });
    await discover(store, tx, run, now);
    return null;
  }
  const payload = op.opts?.payload;
  const given = typeof payload === "object" && payload !== null ? payload : {};
  const data = "data" in given ? (given.data ?? {}) : {};
  const event = { ...given, id: randomUUID(), name: "inngest/function.invoked", data, ts: now.getTime() };
  await startRun(store, tx, now, {
    config,
    events: [event],
    at: now,
    parent: { runId: run.id, stepId: op.id },
  });
  return null;
}

/** Adds a step that is not known yet: true when it is new; the error when the run has too many. */
async function addStep(scene: Scene, op: Op, found: Found): Promise<boolean | Fault> {
  const { store, tx, run } = scene;
  const { count } = await tx`
    insert into ${store.t.steps} (run_id, id, op, name, race, state, due, absolute, event, condition)
    values (${run.id}, ${op.id}, ${found.op}, ${op.displayName ?? op.name ?? op.id},
      ${op.opts?.parallelMode === "race"}, ${found.op === "run" ? "planned" : "waiting"}, ${found.due ?? null},
      ${found.absolute ?? false}, ${found.event ?? null}, ${found.condition ?? null})
    on conflict (run_id, id) do nothing`;
  if (count === 0) return false;
  run.step_count++;
  await tx`update ${store.t.runs} set step_count = step_count + 1 where id = ${run.id}`;
  if (run.step_count <= STEPS_MAX) return true;
  return { name: "TooManySteps", message: `a run has at most ${STEPS_MAX} steps` };
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
