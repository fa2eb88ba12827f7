import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { museumDays, museumHours } from "@/db/schema/analytics";
import { artworks } from "@/db/schema/catalog";
import { feedback } from "@/db/schema/feedback";
import { outbox } from "@/db/schema/outbox";
import { scans } from "@/db/schema/scan";
import { searchLog } from "@/db/schema/search";
import { interactions, visits } from "@/db/schema/visits";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { at, begin, DAY_MS, send, view } from "@/db/testing-visits";
import { runJob as run } from "@/inngest/run-job.testing";
import { giveFeedback } from "@/lib/feedback";
import { feedbackGiven } from "@/lib/feedback/events";
import { newId, type VisitId } from "@/lib/kernel/ids";
import { searchArtworks } from "@/lib/search";
import { announceRetention, eraseVisit } from "@/lib/visits";
import { interactionsRecorded, retentionDue, visitErased } from "@/lib/visits/events";
import { aggregateMuseumHours } from "../analytics/aggregate-hours";
import { refreshCounters } from "../catalog/refresh-counters";
import { analyseFeedback } from "../feedback/analyse-sentiment";
import { eraseDerived } from "./erase-derived";
import { forgetVisits } from "./erase-expired-visits";

const idOfMuseum = ({ system }: TestMuseum) => system.museum?.id ?? newId<"museum">();
const longAgo = new Date(Date.now() - 40 * DAY_MS);

/** Everything that a visit of then leaves behind. */
async function recordVisit(museum: TestMuseum, then: Date) {
  const { visitor, visitId } = await begin(museum, then);
  const artworkId = museum.works[0]?.id;
  await send(visitor, [view(artworkId, then)], then);
  await searchArtworks(at(visitor, then), { q: "composition" });
  const said = { id: newId<"feedback">(), rating: 5, comment: "Wonderful" };
  await giveFeedback(at(visitor, then), said);
  await museum.system.db.insert(scans).values(scanOf(museum, visitId, then));
  return { visitor, visitId, feedbackId: said.id };
}

const scanOf = (museum: TestMuseum, visitId: VisitId, createdAt: Date): typeof scans.$inferInsert => ({
  museumId: idOfMuseum(museum),
  visitId,
  decision: "none",
  inliers: 0,
  modelId: "test@1",
  ranOn: "server",
  cached: false,
  timingsMs: {},
  createdAt,
});

async function left({ system }: TestMuseum, visitId: VisitId) {
  const { db } = system;
  return {
    visits: await db.$count(visits, eq(visits.id, visitId)),
    interactions: await db.$count(interactions, eq(interactions.visitId, visitId)),
    scans: await db.$count(scans, eq(scans.visitId, visitId)),
    searches: await db.$count(searchLog, eq(searchLog.visitId, visitId)),
    feedback: await db.$count(feedback, eq(feedback.visitId, visitId)),
  };
}
const NOTHING = { visits: 0, interactions: 0, scans: 0, searches: 0, feedback: 0 };
const ALL = { visits: 1, interactions: 1, scans: 1, searches: 1, feedback: 1 };

async function figures(museum: TestMuseum) {
  const { db } = museum.system;
  const museumId = idOfMuseum(museum);
  const [work] = await db.select().from(artworks).where(sql`${artworks.id} = ${museum.works[0]?.id}`);
  return {
    views: work?.viewCount,
    hours: await db.select().from(museumHours).where(eq(museumHours.museumId, museumId)),
    days: await db.select().from(museumDays).where(eq(museumDays.museumId, museumId)),
  };
}

describe("erase-expired-visits", () => {
  it("counts what is about to be forgotten, then forgets all of it and nothing else", async () => {
    const museum = await testMuseum({ works: 1 });
    const old = await recordVisit(museum, longAgo);
    const recent = await recordVisit(museum, new Date());
    const { result, error } = await run(forgetVisits, retentionDue.name, { museumId: idOfMuseum(museum) });
    expect(error).toBeUndefined();
    expect(result).toEqual({ detached: 1, scans: 1, searches: 1, visits: 1 });
    expect(await left(museum, old.visitId)).toEqual(NOTHING);
    expect(await left(museum, recent.visitId)).toEqual(ALL);
    const [said] = await museum.system.db.select().from(feedback).where(eq(feedback.id, old.feedbackId));
    expect(said).toMatchObject({ rating: 5, visitId: null });
    const { views, hours, days } = await figures(museum);
    expect(views).toBe(2);
    expect(hours.map((hour) => hour.unknownScans)).toEqual([1, 1]);
    expect(days.map((day) => [day.visits, day.unknownScans])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const again = await run(forgetVisits, retentionDue.name, { museumId: idOfMuseum(museum) });
    expect(again.result).toEqual({ detached: 0, scans: 0, searches: 0, visits: 0 });
    expect((await figures(museum)).views).toBe(2);
  });

  it("is set off for every museum by itself", async () => {
    const museum = await testMuseum();
    const museumId = idOfMuseum(museum);
    await announceRetention(museum.system, {});
    const due = and(eq(outbox.name, retentionDue.name), eq(outbox.subject, museumId));
    expect(await museum.system.db.$count(outbox, due)).toBe(1);
  });
});

describe("erase-derived", () => {
  it("takes a visitor who opted out from hours, days and counters", async () => {
    const museum = await testMuseum({ works: 1 });
    const museumId = idOfMuseum(museum);
    const goes = await recordVisit(museum, new Date());
    const stays = await recordVisit(museum, new Date());
    await run(eraseDerived, visitErased.name, { museumId, hours: [] });
    expect((await figures(museum)).views).toBe(2);
    await eraseVisit(goes.visitor, {});
    expect(await left(museum, goes.visitId)).toEqual(NOTHING);
    await run(eraseDerived, visitErased.name, { museumId, hours: [] });
    const { views, hours, days } = await figures(museum);
    expect(views).toBe(1);
    const one = { visits: 1, interactions: 1, unknownScans: 1 };
    expect(hours).toMatchObject([one]);
    expect(days).toMatchObject([one]);
    expect(await left(museum, stays.visitId)).toEqual(ALL);
  });
});

describe("refresh-counters", () => {
  it("heals the counters of all museums", async () => {
    const museum = await testMuseum({ works: 1 });
    await recordVisit(museum, new Date());
    await run(aggregateMuseumHours, interactionsRecorded.name, { museumId: idOfMuseum(museum) });
    const [work] = museum.works;
    await museum.system.db.update(artworks).set({ viewCount: 7 }).where(sql`${artworks.id} = ${work?.id}`);
    const { error } = await run(refreshCounters, "inngest/scheduled.timer", {});
    expect(error).toBeUndefined();
    expect((await figures(museum)).views).toBe(1);
    // Of all museums that the whole suite has made by then.
  }, 90_000);
});

describe("a payload that its schema refuses", () => {
  const jobs: [Parameters<typeof run>[0], string, Record<string, unknown>][] = [
    [aggregateMuseumHours, interactionsRecorded.name, { museumId: 7 }],
    [eraseDerived, visitErased.name, { museumId: newId(), hours: ["yesterday"] }],
    [forgetVisits, retentionDue.name, {}],
    [analyseFeedback, feedbackGiven.name, { museumId: newId(), feedbackId: "all" }],
  ];
  it.each(jobs)("ends the run without another try", async (job, name, data) => {
    const { error } = await run(job, name, data);
    expect(error).toMatchObject({ name: "NonRetriableError" });
    expect(String((error as Error).message)).toContain("payload is refused");
  });
});
