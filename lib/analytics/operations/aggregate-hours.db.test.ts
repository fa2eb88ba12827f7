import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { artworkDays, artworkHours, museumHours } from "@/db/schema/analytics";
import { artworks } from "@/db/schema/catalog";
import { outbox } from "@/db/schema/outbox";
import { interactions, visits } from "@/db/schema/visits";
import { type TestMuseum, testMuseum } from "@/db/testing";
import {
  at,
  begin as beginIn,
  DAY_MS,
  HOUR_MS,
  later,
  NOON,
  send,
  view as viewOf,
} from "@/db/testing-visits";
import { inTransaction } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import { announceUncounted, eraseVisit, recordScanInteraction } from "@/lib/visits";
import { aggregateDays } from "./aggregate-days";
import { aggregateHours } from "./aggregate-hours";
import { recountTotals } from "./recount-totals";

let museum: TestMuseum;
let work: Id<"artwork">;
beforeEach(async () => {
  museum = await testMuseum({ works: 2 });
  work = museum.works[0]?.id ?? newId<"artwork">();
});

const view = (occurredAt?: Date, more?: Parameters<typeof viewOf>[2]) => viewOf(work, occurredAt, more);
const begin = (now?: Date) => beginIn(museum, now);
const count = (now = NOON) => aggregateHours(at(museum.system, now), {});

async function counters(artworkId = work) {
  const [row] = await museum.system.db.select().from(artworks).where(eq(artworks.id, artworkId));
  return { views: row?.viewCount, scans: row?.scanCount };
}

/** What the counters would be, were they counted from the raw rows. */
async function recount(artworkId = work) {
  const of = (kind: string) =>
    museum.system.db.$count(
      interactions,
      and(eq(interactions.artworkId, artworkId), eq(interactions.kind, kind)),
    );
  return { views: await of("view"), scans: await of("scan") };
}

const hours = () =>
  museum.system.db
    .select()
    .from(artworkHours)
    .where(eq(artworkHours.artworkId, work))
    .orderBy(artworkHours.hour);
const totalHours = () =>
  museum.system.db
    .select()
    .from(museumHours)
    .where(sql`${museumHours.museumId} = ${museum.system.museum?.id}`)
    .orderBy(museumHours.hour);

describe("an hour", () => {
  it("says how many visits did what with a work", async () => {
    const [one, two] = [await begin(), await begin()];
    await send(one.visitor, [
      view(),
      view(),
      view(NOON, { kind: "dwell", durationMs: 4_000 }),
      view(NOON, { kind: "dwell", durationMs: 2_500 }),
      view(NOON, { kind: "zoom" }),
    ]);
    await send(two.visitor, [view(), view(NOON, { artworkId: museum.works[1]?.id })]);
    await inTransaction(museum.system, (inner) =>
      recordScanInteraction(inner, { visitId: two.visitId, artworkId: work, at: NOON }),
    );
    expect(await count()).toEqual({ hours: 1, counters: 2, more: false });
    expect(await hours()).toMatchObject([
      { hour: new Date("2026-10-20T12:00:00Z"), visits: 2, views: 3, scans: 1, dwells: 2, dwellMs: 6_500 },
    ]);
    expect((await hours())[0]?.others).toEqual({ zoom: 1 });
    expect(await totalHours()).toMatchObject([{ visits: 2, interactions: 8 }]);
    expect(await counters()).toEqual({ views: 3, scans: 1 });
  });

  it("is not counted twice, whoever counts and how often", async () => {
    const { visitor } = await begin();
    await send(visitor, [view(), view()]);
    await Promise.all([count(), count(), count()]);
    expect(await count()).toEqual({ hours: 0, counters: 0, more: false });
    expect(await hours()).toMatchObject([{ views: 2 }]);
    expect(await counters()).toEqual({ views: 2, scans: 0 });
  });

  it("is counted again when something of it arrives late, and only once when that is sent again", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    await count();
    const late = [view(later(20 * 60_000))];
    const now = later(6 * DAY_MS);
    await send(visitor, late, now);
    await send(visitor, late, now);
    await count(now);
    expect(await hours()).toMatchObject([{ views: 2, visits: 1 }]);
    expect(await counters()).toEqual({ views: 2, scans: 0 });
    expect(await counters()).toEqual(await recount());
  });

  it("stays on the list when counting it is cut off", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    const cutOff = inTransaction(museum.system, async (inner) => {
      await aggregateHours(inner, {});
      throw new Error("killed");
    });
    await expect(cutOff).rejects.toThrow("killed");
    expect(await hours()).toEqual([]);
    expect(await counters()).toEqual({ views: 0, scans: 0 });
    await count();
    expect(await counters()).toEqual({ views: 1, scans: 0 });
  });

  it("is found although the clock went back", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()], later(2 * HOUR_MS));
    await count(later(2 * HOUR_MS));
    await send(visitor, [view(later(-3 * HOUR_MS))], later(-2 * HOUR_MS));
    await count(later(-5 * DAY_MS));
    expect((await hours()).map((row) => row.views)).toEqual([1, 1]);
    expect(await counters()).toEqual(await recount());
    expect(await count(later(-5 * DAY_MS))).toMatchObject({ hours: 0 });
  });

  it("is worked off in batches when many wait", async () => {
    const { visitor } = await begin();
    await send(
      visitor,
      Array.from({ length: 30 }, (_, n) => view(later(-n * HOUR_MS))),
    );
    expect(await count()).toMatchObject({ hours: 24, more: true });
    expect(await count()).toMatchObject({ hours: 6, more: false });
    expect(await counters()).toEqual({ views: 30, scans: 0 });
  });

  it("that nobody counted is announced anew", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    await announceUncounted(at(museum.system, later(10 * 60_000)), {});
    const museumId = museum.system.museum?.id;
    const events = await museum.system.db
      .select()
      .from(outbox)
      .where(sql`${outbox.data} ->> 'museumId' = ${museumId} and ${outbox.subject} = ${museumId}`);
    expect(events.map((event) => event.name)).toContain("visits/interactions.recorded");
  });
});

describe("a visitor who opts out", () => {
  it("is taken out of hours, days and counters", async () => {
    const [stays, goes] = [await begin(), await begin()];
    await send(stays.visitor, [view()]);
    await send(goes.visitor, [view(), view(later(-2 * HOUR_MS))]);
    await count();
    await aggregateDays(at(museum.system, NOON), {});
    expect(await counters()).toEqual({ views: 3, scans: 0 });
    await eraseVisit(goes.visitor, {});
    await count();
    await aggregateDays(at(museum.system, NOON), {});
    expect(await counters()).toEqual({ views: 1, scans: 0 });
    expect(await counters()).toEqual(await recount());
    expect(await hours()).toMatchObject([{ visits: 1, views: 1 }]);
    expect(await totalHours()).toHaveLength(1);
    const days = await museum.system.db.select().from(artworkDays).where(eq(artworkDays.artworkId, work));
    expect(days).toMatchObject([{ visits: 1, views: 1 }]);
  });

  it("is announced without a name, with the hours to count again", async () => {
    const { visitor, visitId } = await begin();
    await send(visitor, [view()]);
    await eraseVisit(visitor, {});
    const events = await museum.system.db
      .select()
      .from(outbox)
      .where(sql`${outbox.data} ->> 'museumId' = ${museum.system.museum?.id}`);
    const erased = events.find((event) => event.name === "visits/visit.erased");
    expect(erased?.data).toMatchObject({ hours: ["2026-10-20T12:00:00.000Z"] });
    expect(JSON.stringify(events)).not.toContain(visitId);
  });
});

describe("a recount", () => {
  it("heals counters that were changed past the counting, and finds nothing else", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    await count();
    expect(await recountTotals(museum.system, {})).toEqual({ corrected: 0 });
    await museum.system.db.update(artworks).set({ viewCount: 99 }).where(eq(artworks.id, work));
    expect(await recountTotals(museum.system, {})).toEqual({ corrected: 1 });
    expect(await counters()).toEqual({ views: 1, scans: 0 });
  });
});

describe("the visit of a clock that went back", () => {
  it("is not older for it", async () => {
    const { visitor, visitId } = await begin();
    await send(visitor, [view()], later(-3 * DAY_MS));
    const [row] = await museum.system.db.select().from(visits).where(eq(visits.id, visitId));
    expect(row?.lastActiveAt).toEqual(NOON);
  });
});
