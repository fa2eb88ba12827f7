import { type Store, transaction } from "./store";

/** A jump back of less than this only makes things as much late. */
const TOLERATED_MS = 5000;

/**
 * Notes the time, about every five seconds. Where the noted time lies ahead the clock went back: everything that
 * waits for a moment is moved by as much, so that nothing sleeps through the gap. Answers the jump in ms.
 */
export async function keepTime(store: Store, now: Date): Promise<number> {
  const { t } = store;
  const { count } = await store.sql`
    insert into ${t.clock} as c (one, at) values (true, ${now}) on conflict (one) do update set at = excluded.at
    where c.at <= ${new Date(now.getTime() + TOLERATED_MS)}`;
  if (count > 0) return 0;
  return transaction(store, async (tx) => {
    const [noted] = await tx<{ at: Date }[]>`select at from ${t.clock} for update`;
    const jump = (noted?.at.getTime() ?? 0) - now.getTime();
    if (jump <= TOLERATED_MS) return 0;
    const by = tx`${jump} * interval '1 millisecond'`;
    await tx`update ${t.work} set due = due - ${by}, leased_until = leased_until - ${by}`;
    // A sleep until a date ends at that date, whatever the clock did before.
    await tx`update ${t.steps} set due = due - ${by} where state = 'waiting' and not absolute`;
    await tx`update ${t.pending} set due = due - ${by}, deadline = deadline - ${by}`;
    await tx`update ${t.gates} set free_at = free_at - ${by}`;
    await tx`update ${t.runs} set start_by = start_by - ${by}, finish_by = finish_by - ${by} where status = 'active'`;
    await tx`update ${t.crons} set last_slot = least(last_slot, ${now})`;
    await tx`update ${t.clock} set at = ${now}`;
    return jump;
  });
}
