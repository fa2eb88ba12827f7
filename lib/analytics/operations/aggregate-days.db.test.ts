import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { artworkHours, dueDays, museumDays, museumHours } from "@/db/schema/analytics";
import { artworks } from "@/db/schema/catalog";
import { interactions } from "@/db/schema/visits";
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
import { type Id, newId } from "@/lib/kernel/ids";
import { closeExpiredHours, eraseExpiredVisits, eraseVisit } from "@/lib/visits";
import { aggregateDays } from "./aggregate-days";
import { aggregateHours } from "./aggregate-hours";

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

describe("retention", () => {
  const now = later(31 * DAY_MS);
  const forget = async () => {
    const { closedBefore } = await closeExpiredHours(at(museum.system, now), {});
    while ((await eraseExpiredVisits(museum.system, { before: closedBefore, limit: 1 })).more);
    return closedBefore;
  };

  it("deletes visits and leaves what was counted of them", async () => {
    const { visitor } = await begin();
    await send(visitor, [view(), view()]);
    await count();
    await forget();
    expect(await recount()).toEqual({ views: 0, scans: 0 });
    const fresh = await begin(now);
    await send(fresh.visitor, [view(now)], now);
    await count(now);
    expect(await counters()).toEqual({ views: 3, scans: 0 });
    expect((await hours()).map((row) => row.views)).toEqual([2, 1]);
  });

  it("forgets the beginning of a visit that goes on, which can't be traced any more", async () => {
    const { visitor, visitId } = await begin();
    await send(visitor, [view()]);
    await send(visitor, [view(now)], now);
    await count(now);
    await forget();
    const raw = await museum.system.db.select().from(interactions).where(eq(interactions.visitId, visitId));
    expect(raw.map((row) => row.occurredAt)).toEqual([now]);
    await eraseVisit(visitor, {});
    await count(now);
    expect(await counters()).toEqual({ views: 1, scans: 0 });
  });

  it("closes hours for good: neither a late arrival nor a clock that goes back opens one", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    await count();
    const closedBefore = await forget();
    const back = await closeExpiredHours(at(museum.system, NOON), {});
    expect(back.closedBefore).toEqual(closedBefore);
    const straggler = await begin(later(DAY_MS));
    await send(straggler.visitor, [view()], later(DAY_MS));
    expect(await count(now)).toMatchObject({ hours: 0 });
    expect(await counters()).toEqual({ views: 1, scans: 0 });
    expect(await hours()).toMatchObject([{ views: 1 }]);
  });
});

describe("a day", () => {
  const days = () =>
    museum.system.db
      .select()
      .from(museumDays)
      .where(sql`${museumDays.museumId} = ${museum.system.museum?.id}`);
  const due = () => museum.system.db.$count(dueDays, sql`${dueDays.museumId} = ${museum.system.museum?.id}`);

  it("counts a visit once that crosses an hour, and is cut by the museum's clock", async () => {
    const { visitor } = await begin();
    // Madrid is two hours ahead: 22:30 UTC is tomorrow.
    await send(
      visitor,
      [view(), view(later(HOUR_MS)), view(new Date("2026-10-19T22:30:00Z"))],
      later(2 * HOUR_MS),
    );
    await count();
    await aggregateDays(at(museum.system, later(DAY_MS)), {});
    expect(await days()).toMatchObject([{ day: "2026-10-20", visits: 1, interactions: 3 }]);
    expect(await due()).toBe(0);
  });

  it("of 25 hours is one day", async () => {
    const first = new Date("2026-10-24T22:00:00Z");
    const last = new Date("2026-10-25T22:59:59Z");
    const { visitor } = await begin(last);
    await send(visitor, [view(first), view(last)], last);
    await count(last);
    await aggregateDays(at(museum.system, new Date("2026-10-26T02:00:00Z")), {});
    expect(await days()).toMatchObject([{ day: "2026-10-25", visits: 1, interactions: 2 }]);
  });

  it("is counted as far as it is, and again when it is over or something arrives late", async () => {
    const { visitor } = await begin();
    await send(visitor, [view()]);
    await count();
    await aggregateDays(at(museum.system, NOON), {});
    expect(await days()).toMatchObject([{ interactions: 1 }]);
    expect(await due()).toBe(1);
    await aggregateDays(at(museum.system, later(DAY_MS)), {});
    expect(await due()).toBe(0);
    await send(visitor, [view()], later(3 * DAY_MS));
    await count();
    await aggregateDays(at(museum.system, later(3 * DAY_MS)), {});
    expect(await days()).toMatchObject([{ visits: 1, interactions: 2 }]);
  });

  it("whose beginning is forgotten stays as it was counted", async () => {
    const { visitor } = await begin();
    await send(visitor, [view(), view(later(5 * HOUR_MS))], later(5 * HOUR_MS));
    await count();
    await aggregateDays(at(museum.system, later(DAY_MS)), {});
    await closeExpiredHours(at(museum.system, later(30 * DAY_MS + HOUR_MS)), {});
    await eraseVisit(visitor, {});
    await count();
    await aggregateDays(at(museum.system, later(31 * DAY_MS)), {});
    expect(await days()).toMatchObject([{ interactions: 2 }]);
    expect((await totalHours()).map((row) => row.hour.toISOString())).toEqual(["2026-10-20T12:00:00.000Z"]);
  });

  it("is worked off a few at a time, each once", async () => {
    const { visitor } = await begin();
    await send(
      visitor,
      Array.from({ length: 5 }, (_, n) => view(later(-n * DAY_MS))),
    );
    await count();
    const first = await aggregateDays(at(museum.system, NOON), {});
    expect(first).toEqual({ days: 3, last: "2026-10-18" });
    expect(await aggregateDays(at(museum.system, NOON), { after: first.last })).toEqual({
      days: 2,
      last: null,
    });
    expect(await days()).toHaveLength(5);
  });
});
