import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Event } from "./protocol";
import { type Store, type Tx, transaction } from "./store";

/** An id is remembered this long, as with Inngest. */
export const SEEN_MS = 24 * 3_600_000;

const Sent = z
  .object({
    id: z.string().max(500).nullish(),
    name: z
      .string()
      .min(1)
      .max(256)
      .refine((name) => !name.startsWith("inngest/"), "names that begin with inngest/ are the engine's own"),
    data: z.record(z.string(), z.unknown()).nullish(),
    ts: z.number().int().positive().nullish(),
  })
  .loose();
export const SentEvents = z.union([z.array(Sent).max(5000), Sent.transform((event) => [event])]);

/** Whether `key` is new within 24 hours; marks it seen. */
export async function firstTime(store: Store, tx: Tx, now: Date, key: string): Promise<boolean> {
  const { count } = await tx`
    insert into ${store.t.seen} as s (key, at) values (${key}, ${now})
    on conflict (key) do update set at = excluded.at where s.at < ${new Date(now.getTime() - SEEN_MS)}`;
  return count > 0;
}

/**
 * Stores what the application sent, all or nothing; an id seen within 24 hours is acknowledged and not stored again.
 * `seed` makes the ids of events without one, so that the SDK's own repetition of a call stores nothing twice.
 */
export async function acceptEvents(
  store: Store,
  now: Date,
  sent: z.output<typeof SentEvents>,
  seed: string | undefined,
): Promise<string[]> {
  const events = sent.map((event, i): Event => {
    const made = seed ? createHash("sha256").update(`${seed} ${i}`).digest("hex").slice(0, 32) : randomUUID();
    return { ...event, id: event.id || made, data: event.data ?? {}, ts: event.ts ?? now.getTime() };
  });
  // The first of an id within one call is the one that counts.
  const byId = new Map(events.toReversed().map((event) => [event.id, event]));
  const distinct = [...byId.values()].reverse();
  if (distinct.length === 0) return [];
  const { seen, events: stored } = store.t;
  await transaction(store, async (tx) => {
    const fresh = await tx<{ key: string }[]>`
      insert into ${seen} as s (key, at)
      select 'event|' || id, ${now} from unnest(${distinct.map((event) => event.id)}::text[]) as id
      on conflict (key) do update set at = excluded.at where s.at < ${new Date(now.getTime() - SEEN_MS)}
      returning key`;
    const keys = new Set(fresh.map((row) => row.key));
    const rows = distinct
      .filter((event) => keys.has(`event|${event.id}`))
      .map((event) => ({ id: event.id, name: event.name, body: JSON.stringify(event), received_at: now }));
    if (rows.length > 0) await tx`insert into ${stored} ${tx(rows)}`;
  });
  return events.map((event) => event.id);
}

/** Says what became of a run, if a function or a waiting step listens for it. */
export async function storeInternalEvent(
  store: Store,
  tx: Tx,
  now: Date,
  name: string,
  data: Record<string, unknown>,
): Promise<void> {
  const event: Event = { id: randomUUID(), name, data, ts: now.getTime() };
  await tx`
    insert into ${store.t.events} (id, name, body, received_at)
    select ${event.id}, ${name}, ${JSON.stringify(event)}, ${now}
    where exists (select 1 from ${store.t.functions} where active and position(${`"${name}"`} in config) > 0)
      or exists (select 1 from ${store.t.steps} where state = 'waiting' and event = ${name})`;
}
