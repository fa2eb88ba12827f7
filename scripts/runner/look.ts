import type { Store } from "./store";

export type Outlook = {
  /** Whether events wait to be routed. */
  events: boolean;
  /** When the next call is due: queued, or leased to a runner that may be gone. */
  work: Date | null;
  /** When the next sleep, wait, debounce, batch or time limit ends. */
  timer: Date | null;
};

/** What there is to do, in one query: all that an idle runner asks of the database. */
export async function look(store: Store): Promise<Outlook> {
  const { events, work, steps, pending, runs } = store.t;
  const [row] = await store.sql<Outlook[]>`
    select exists (select 1 from ${events} where not routed) as events,
      least((select min(due) from ${work} where lease is null),
        (select min(leased_until) from ${work} where lease is not null)) as work,
      least((select min(due) from ${steps} where state = 'waiting' and due is not null),
        (select min(due) from ${pending}),
        (select min(start_by) from ${runs} where status = 'active' and start_by is not null),
        (select min(finish_by) from ${runs} where status = 'active' and finish_by is not null)) as timer`;
  return row ?? { events: false, work: null, timer: null };
}
