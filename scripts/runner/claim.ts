import type { FunctionConfig } from "./protocol";
import { holdTurn, type Store, transaction } from "./store";

/** A call to make, leased to this runner. `stepId` is empty for a call that discovers what comes next. */
export type Item = {
  runId: string;
  stepId: string;
  functionId: string;
  attempt: number;
  lease: string;
  config: FunctionConfig;
  /** JSON of the run's events. */
  events: string;
  memo: { id: string; data: string | null; error: string | null }[];
  /** Steps that were found and have no result yet. */
  open: number;
};

type Candidate = {
  run_id: string;
  step_id: string;
  function_id: string;
  seq: string;
  key1: string | null;
  limit1: number | null;
  busy1: number;
  key2: string | null;
  limit2: number | null;
  busy2: number;
};

type Leased = {
  run_id: string;
  step_id: string;
  function_id: string;
  attempt: number;
  events: string;
  config: string;
  memo: Item["memo"] | null;
  open: number;
};

type Wish = {
  owner: string;
  lease: string;
  leaseMs: number;
  slots: number;
  /** Leases of calls that this runner still has under way: not to be taken over by itself. */
  held: string[];
  running: ReadonlyMap<string, number>;
};

/**
 * Leases up to `slots` calls that are due. Functions take turns, older runs go first within one, and no concurrency
 * key is exceeded: claims are made one at a time over all runners. `more` says that it is worth asking again at once.
 */
export async function claim(store: Store, now: Date, wish: Wish): Promise<{ items: Item[]; more: boolean }> {
  return transaction(store, async (tx) => {
    const { t } = store;
    await holdTurn(store, tx, "claiming");
    const candidates = await tx<Candidate[]>`
      with busy as materialized (
        select key, count(*)::int as n from ${t.work} w, unnest(array[w.key1, w.key2]) as key
        where w.lease is not null and w.leased_until > ${now} and key is not null group by key
      )
      select c.*, coalesce((select n from busy where key = c.key1), 0) as busy1,
        coalesce((select n from busy where key = c.key2), 0) as busy2
      from ${t.functions} f cross join lateral (
        select w.run_id, w.step_id, w.function_id, w.seq, w.key1, w.limit1, w.key2, w.limit2 from ${t.work} w
        where w.function_id = f.id and w.due <= ${now} and (w.lease is null or (w.leased_until <= ${now} and w.lease <> all(${wish.held}::text[])))
          and not exists (select 1 from busy b where b.key = w.key1 and b.n >= w.limit1)
          and not exists (select 1 from busy b where b.key = w.key2 and b.n >= w.limit2)
        order by w.seq limit ${wish.slots} for update of w skip locked
      ) c
      where f.active`;
    const chosen = choose(candidates, wish);
    if (chosen.length === 0) return { items: [], more: false };
    const until = new Date(now.getTime() + wish.leaseMs);
    const leased = await tx<Leased[]>`
      with item as (select * from unnest(${chosen.map((c) => c.run_id)}::text[], ${chosen.map((c) => c.step_id)}::text[]) as i(run_id, step_id)),
      begun as (
        update ${t.runs} r set started_at = ${now},
          start_by = null, finish_by = ${now}::timestamptz + r.finish_ms * interval '1 millisecond'
        from item where r.id = item.run_id and r.started_at is null
      )
      update ${t.work} w set lease = ${wish.lease}, leased_until = ${until}, leased_by = ${wish.owner}
      from item, ${t.runs} r, ${t.functions} f
      where w.run_id = item.run_id and w.step_id = item.step_id and r.id = w.run_id and f.id = w.function_id
      returning w.run_id, w.step_id, w.function_id, w.attempt, r.events, f.config,
        (select count(*)::int from ${t.steps} s where s.run_id = w.run_id and s.position is null) as open,
        (select json_agg(json_build_object('id', s.id, 'data', s.data, 'error', s.error) order by s.position)
          from ${t.steps} s where s.run_id = w.run_id and s.position is not null) as memo`;
    return { items: leased.map((row) => itemOf(row, wish.lease)), more: candidates.length > chosen.length };
  });
}

const itemOf = (row: Leased, lease: string): Item => ({
  runId: row.run_id,
  stepId: row.step_id,
  functionId: row.function_id,
  attempt: row.attempt,
  lease,
  config: JSON.parse(row.config),
  events: row.events,
  memo: row.memo ?? [],
  open: row.open,
});

/** The candidates that may start together: within every key's limit, one of each function in turn. */
function choose(candidates: Candidate[], wish: Wish): Candidate[] {
  const load = new Map(wish.running);
  const ranked = candidates.map((candidate) => {
    const rank = load.get(candidate.function_id) ?? 0;
    load.set(candidate.function_id, rank + 1);
    return { candidate, rank };
  });
  ranked.sort((a, b) => a.rank - b.rank || Number(a.candidate.seq) - Number(b.candidate.seq));
  const taken = new Map<string, number>();
  const chosen: Candidate[] = [];
  for (const { candidate: c } of ranked) {
    if (chosen.length === wish.slots) break;
    const keys = [
      { key: c.key1, limit: c.limit1, busy: c.busy1 },
      { key: c.key2, limit: c.limit2, busy: c.busy2 },
    ].filter((k) => k.key !== null);
    if (keys.some((k) => k.busy + (taken.get(k.key ?? "") ?? 0) >= (k.limit ?? Infinity))) continue;
    for (const k of keys) taken.set(k.key ?? "", (taken.get(k.key ?? "") ?? 0) + 1);
    chosen.push(c);
  }
  return chosen;
}
