import { begin } from "./admit";
import { loadFunction } from "./functions";
import { discover, endRun, lockRun, type Result, resolveStep } from "./runs";
import { holdTurn, type Store, type Tx, transaction } from "./store";

const AT_ONCE = 100;

/** Does what the time has come for: ends sleeps and waits, starts debounces and batches, cancels late runs. */
export async function fireTimers(store: Store, now: Date): Promise<number> {
  return (await wakeSteps(store, now)) + (await startPending(store, now)) + (await cancelLate(store, now));
}

async function wakeSteps(store: Store, now: Date): Promise<number> {
  const { steps } = store.t;
  const due = await store.sql<{ run_id: string; id: string; op: string }[]>`
    select run_id, id, op from ${steps} where state = 'waiting' and due <= ${now} order by due limit ${AT_ONCE}`;
  for (const step of due) {
    await transaction(store, async (tx) => {
      const run = await lockRun(store, tx, step.run_id);
      if (run && (await resolveStep(store, tx, run, step.id, endOf(step.op))))
        await discover(store, tx, run, now);
    });
  }
  return due.length;
}

function endOf(op: string): Result {
  if (op !== "invoke") return { data: "null" };
  const message = "the invoked function did not finish in time";
  return { fault: { name: "InngestInvokeTimeout", message } };
}

async function startPending(store: Store, now: Date): Promise<number> {
  const { pending } = store.t;
  const [any] = await store.sql`select 1 from ${pending} where due <= ${now} limit 1`;
  if (!any) return 0;
  return transaction(store, async (tx) => {
    await holdTurn(store, tx, "routing");
    const rows = await tx<{ function_id: string; events: string }[]>`
      delete from ${pending} where due <= ${now} returning function_id, events`;
    for (const row of rows) {
      const config = await loadFunction(store, tx, row.function_id);
      if (config) await begin(store, tx, now, config, JSON.parse(row.events));
    }
    return rows.length;
  });
}

async function cancelLate(store: Store, now: Date): Promise<number> {
  const { runs } = store.t;
  const late = await store.sql<{ id: string; started: boolean }[]>`
    select id, started_at is not null as started from ${runs}
    where status = 'active' and (start_by <= ${now} or finish_by <= ${now}) limit ${AT_ONCE}`;
  for (const { id, started } of late) {
    const message = started ? "not finished in the time that it has" : "not started in the time that it has";
    await transaction(store, (tx) => cancel(store, tx, now, id, message));
  }
  return late.length;
}

async function cancel(store: Store, tx: Tx, now: Date, id: string, message: string): Promise<void> {
  const run = await lockRun(store, tx, id);
  if (run) await endRun(store, tx, now, run, { status: "cancelled", fault: { name: "Cancelled", message } });
}
