import type { Item } from "./claim";
import { STEPS_MAX } from "./protocol";
import { type Outcome, tooLarge } from "./read-reply";
import type { Store } from "./store";

export type LoneResult = { id: string; name: string; data: string };

/** The result of a step that ran alone, as most do: nothing else of the run is open or can have changed meanwhile. */
export function loneResult(item: Item, outcome: Outcome): LoneResult | null {
  if (outcome.kind !== "ops" || outcome.ops.length !== 1 || item.stepId !== "" || item.open > 0) return null;
  const [op] = outcome.ops;
  if (op?.op !== "StepRun" || op.opts?.parallelMode || item.memo.length >= STEPS_MAX) return null;
  const data = JSON.stringify(op.data ?? null);
  return tooLarge("The step", data) ? null : { id: op.id, name: op.displayName ?? op.id, data };
}

/**
 * Writes such a result and keeps the run for its next step, in one statement; without `until` it goes back into the
 * queue. Answers whether it was written: not when the lease was lost or the step is known already.
 */
export async function carryOn(
  store: Store,
  now: Date,
  item: Item,
  result: LoneResult,
  until: Date | null,
): Promise<boolean> {
  const { runs, work, steps } = store.t;
  const { count } = await store.sql`
    with held as (
      select r.id from ${runs} r join ${work} w on w.run_id = r.id
      where r.id = ${item.runId} and r.status = 'active' and w.step_id = '' and w.lease = ${item.lease} and not w.again
        and not exists (select 1 from ${steps} s where s.run_id = r.id and s.id = ${result.id})
      for update
    ), counted as (
      update ${runs} r set step_count = step_count + 1, last_position = last_position + 1
      from held where r.id = held.id returning r.id, r.last_position
    ), kept as (
      insert into ${steps} (run_id, id, op, name, state, position, data)
      select id, ${result.id}, 'run', ${result.name}, 'done', last_position, ${result.data} from counted returning run_id
    )
    update ${work} w set attempt = 0, lost = 0, due = ${now}, leased_until = ${until},
      lease = case when ${until}::timestamptz is null then null else w.lease end
    from kept where w.run_id = kept.run_id and w.step_id = ''`;
  return count > 0;
}
