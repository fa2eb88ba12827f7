import { SEEN_MS } from "./events";
import { endRun, lockRun } from "./runs";
import { type Store, transaction } from "./store";

const KEPT_MS = 3 * 86_400_000;
const AT_ONCE = 500;

/** A function that a deployment left out may come back with the next one, within this time. */
const GONE_MS = 86_400_000;

/** Forgets what ended three days ago, in small bites. Answers how many rows went. */
export async function prune(store: Store, now: Date): Promise<number> {
  const { sql, t } = store;
  const old = new Date(now.getTime() - KEPT_MS);
  const unseen = new Date(now.getTime() - SEEN_MS - 3_600_000);
  let gone = 0;
  const bites = [
    () =>
      sql`delete from ${t.runs} where id in (select id from ${t.runs} where ended_at < ${old} limit ${AT_ONCE})`,
    () =>
      sql`delete from ${t.events} where seq in (
        select seq from ${t.events} where routed and received_at < ${old} order by seq limit ${AT_ONCE})`,
    // Cron slots are kept longer than ids: a clock that goes back a day must not start them anew.
    () =>
      sql`delete from ${t.seen} where key in (
        select key from ${t.seen} where at < case when key like 'cron|%' then ${old}::timestamptz else ${unseen}::timestamptz end
        limit ${AT_ONCE})`,
    () => sql`delete from ${t.gates} where free_at < ${old}`,
  ];
  for (const bite of bites) {
    for (let count = AT_ONCE; count === AT_ONCE; gone += count) ({ count } = await bite());
  }
  return gone;
}

/** Ends the runs of functions that the application has had no more for a day: nothing would ever take them up. */
export async function endOrphans(store: Store, now: Date): Promise<number> {
  const { runs, functions } = store.t;
  const orphans = await store.sql<{ id: string }[]>`
    select r.id from ${runs} r join ${functions} f on f.id = r.function_id
    where r.status = 'active' and not f.active and f.synced_at < ${new Date(now.getTime() - GONE_MS)} limit ${AT_ONCE}`;
  for (const { id } of orphans) {
    await transaction(store, async (tx) => {
      const run = await lockRun(store, tx, id);
      const fault = { name: "Cancelled", message: "the application has this function no more" };
      if (run) await endRun(store, tx, now, run, { status: "cancelled", fault });
    });
  }
  return orphans.length;
}
