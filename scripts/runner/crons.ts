import { randomUUID } from "node:crypto";
import { Cron } from "croner";
import { begin } from "./admit";
import { firstTime } from "./events";
import type { Event, FunctionConfig } from "./protocol";
import { holdTurn, type Store, transaction } from "./store";

/** A schedule as Inngest writes it: five fields, UTC unless it begins with `TZ=Europe/Madrid `. */
function schedule(cron: string): Cron {
  const [, timezone, pattern] = /^(?:TZ=(\S+)\s+)?(.*)$/.exec(cron.trim()) ?? [];
  return new Cron(pattern ?? cron, { timezone: timezone ?? "UTC", paused: true });
}

/** What is wrong with a schedule, null when nothing is. */
export function cronFault(cron: string): string | null {
  try {
    schedule(cron);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The last slot in (from, now], null when there was none. Slots missed while nothing ran are made up for once. */
function lastSlot(cron: string, from: Date, now: Date): Date | null {
  const [before] = schedule(cron).previousRuns(1, now);
  return before && before > from && before <= now ? before : null;
}

/** When the next slot of any function comes; a minute from now at the latest, so that no mistake lasts longer. */
export function nextSlot(functions: FunctionConfig[], now: Date): Date {
  const crons = functions.flatMap((config) => config.triggers.flatMap((trigger) => trigger.cron ?? []));
  const slots = crons.flatMap((cron) => (cronFault(cron) ? [] : (schedule(cron).nextRun(now) ?? [])));
  return new Date(Math.min(now.getTime() + 60_000, ...slots.map((slot) => slot.getTime())));
}

/** Starts the scheduled functions whose time has come; a slot is used once, by whichever runner. */
export async function fireCrons(store: Store, now: Date, functions: FunctionConfig[]): Promise<number> {
  const { crons } = store.t;
  const rows = await store.sql<{ function_id: string; cron: string; last_slot: Date }[]>`
    select function_id, cron, last_slot from ${crons}`;
  const known = new Map(rows.map((row) => [`${row.function_id} ${row.cron}`, row.last_slot]));
  let fired = 0;
  for (const config of functions) {
    for (const cron of config.triggers.flatMap((trigger) => trigger.cron ?? [])) {
      if (cronFault(cron)) continue;
      const from = known.get(`${config.id} ${cron}`);
      if (!from) {
        await store.sql`insert into ${crons} (function_id, cron, last_slot) values (${config.id}, ${cron}, ${now})
          on conflict do nothing`;
        continue;
      }
      const slot = lastSlot(cron, from, now);
      if (slot && (await fire(store, now, config, cron, slot))) fired++;
    }
  }
  return fired;
}

async function fire(store: Store, now: Date, config: FunctionConfig, cron: string, slot: Date) {
  return transaction(store, async (tx) => {
    await holdTurn(store, tx, "routing");
    await tx`update ${store.t.crons} set last_slot = greatest(last_slot, ${slot})
      where function_id = ${config.id} and cron = ${cron}`;
    // The slot's own mark holds even where the clock went back over it.
    if (!(await firstTime(store, tx, now, `cron|${config.id}|${cron}|${slot.toISOString()}`))) return false;
    const event: Event = {
      id: randomUUID(),
      name: "inngest/scheduled.timer",
      data: { cron },
      ts: slot.getTime(),
    };
    await begin(store, tx, now, config, [event]);
    return true;
  });
}
