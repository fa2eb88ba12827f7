import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { interactions, visits } from "@/db/schema/visits";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { newId, type VisitId } from "@/lib/kernel/ids";
import { closeExpiredHours } from "./close-expired-hours";
import { eraseExpiredVisits } from "./erase-expired-visits";
import { eraseVisit } from "./erase-visit";
import { joinVisit } from "./join-visit";
import { recordInteractions } from "./record-interactions";

const view = (artworkId: ReturnType<typeof newId<"artwork">>, occurredAt = new Date()) => ({
  id: newId<"interaction">(),
  kind: "view" as const,
  artworkId,
  occurredAt: occurredAt.toISOString(),
});

async function museumWithVisit() {
  const museum = await testMuseum({ works: 1 });
  const visitId = (await joinVisit(museum.visitor, { entryPoint: "link" })) as VisitId;
  const artworkId = museum.works[0]?.id ?? newId<"artwork">();
  return { museum, visitId, artworkId, visitor: museum.as({ kind: "visitor", visitId }) };
}

const viewsOf = ({ system }: TestMuseum, artworkId: ReturnType<typeof newId<"artwork">>) =>
  system.db.$count(interactions, and(eq(interactions.artworkId, artworkId), eq(interactions.kind, "view")));

describe("a visit", () => {
  it("goes on under its id, and a new one begins when the id is unknown or another museum's", async () => {
    const { visitor, visitId } = await museumWithVisit();
    expect(await joinVisit(visitor, { entryPoint: "scan" })).toBe(visitId);
    const other = await testMuseum();
    const elsewhere = await joinVisit(other.as({ kind: "visitor", visitId }), { entryPoint: "scan" });
    expect(elsewhere).not.toBe(visitId);
  });

  it("is never begun for those who declined, nor for staff", async () => {
    const { as } = await testMuseum();
    expect(await joinVisit(as({ kind: "visitor", visitId: null }), { entryPoint: "scan" })).toBeNull();
    expect(
      await joinVisit(as({ kind: "staff", userId: "u", role: "admin" }), { entryPoint: "scan" }),
    ).toBeNull();
  });

  it("is erased with everything in it, by its own id only", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    await recordInteractions(visitor, { interactions: [view(artworkId)] });
    const other = await testMuseum();
    expect(await eraseVisit(other.as({ kind: "visitor", visitId }), {})).toEqual({ erased: false });
    expect(await eraseVisit(visitor, {})).toEqual({ erased: true });
    const { db } = museum.system;
    expect(await db.select().from(visits).where(eq(visits.id, visitId))).toEqual([]);
    expect(await db.select().from(interactions).where(eq(interactions.visitId, visitId))).toEqual([]);
    expect(await eraseVisit(museum.visitor, {})).toEqual({ erased: false });
  });
});

describe("the promise to forget", () => {
  it("is kept for visits past the museum's days, and only those", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    await recordInteractions(visitor, { interactions: [view(artworkId)] });
    const inDays = (days: number) => ({
      ...museum.system,
      now: () => new Date(Date.now() + days * 86_400_000),
    });
    const mine = () => museum.system.db.select().from(visits).where(eq(visits.id, visitId));
    const forget = async (days: number) => {
      const { closedBefore } = await closeExpiredHours(inDays(days), {});
      return eraseExpiredVisits(inDays(days), { before: closedBefore });
    };
    await forget(29);
    expect(await mine()).toHaveLength(1);
    await forget(31);
    expect(await mine()).toEqual([]);
    const rows = await museum.system.db.select().from(interactions).where(eq(interactions.visitId, visitId));
    expect(rows).toEqual([]);
  });

  it("is not for visitors to carry out", async () => {
    const { visitor } = await testMuseum();
    await expect(eraseExpiredVisits(visitor, { before: new Date() })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("recordInteractions", () => {
  it("counts a batch once, however often it is sent", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    const batch = {
      interactions: [view(artworkId), { ...view(artworkId), kind: "dwell" as const, durationMs: 4000 }],
    };
    expect(await recordInteractions(visitor, batch)).toEqual({ visitId, accepted: 2 });
    const [again, twice] = await Promise.all([
      recordInteractions(visitor, batch),
      recordInteractions(visitor, batch),
    ]);
    expect([again.accepted, twice.accepted]).toEqual([0, 0]);
    expect(await viewsOf(museum, artworkId)).toBe(1);
  });

  it("counts an interaction once that is twice in a batch", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    const twice = view(artworkId);
    expect(await recordInteractions(visitor, { interactions: [twice, { ...twice }] })).toEqual({
      visitId,
      accepted: 1,
    });
    expect(await viewsOf(museum, artworkId)).toBe(1);
  });

  it("takes batches that name the same works in any order at the same time", async () => {
    const { visitor, works } = await testMuseum({ works: 6 });
    const send = async (ids: typeof works) =>
      recordInteractions(visitor, { interactions: ids.map((work) => view(work.id)) });
    const orders = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? works : works.toReversed()));
    for (const { accepted } of await Promise.all(orders.map(send))) expect(accepted).toBe(6);
  });

  it("refuses a whole batch that names a work of another museum", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    const other = await testMuseum({ works: 1 });
    const foreign = other.works[0]?.id ?? newId<"artwork">();
    const batch = { interactions: [view(artworkId), view(foreign)] };
    await expect(recordInteractions(visitor, batch)).rejects.toMatchObject({ code: "not_found" });
    const rows = await museum.system.db.select().from(interactions).where(eq(interactions.visitId, visitId));
    expect(rows).toEqual([]);
  });

  it("keeps nothing of a visitor who declined", async () => {
    const { museum, artworkId } = await museumWithVisit();
    const declined = museum.as({ kind: "visitor", visitId: null });
    expect(await recordInteractions(declined, { interactions: [view(artworkId)] })).toEqual({
      visitId: null,
      accepted: 0,
    });
  });

  it("does not believe a clock that is years off", async () => {
    const { museum, visitor, visitId, artworkId } = await museumWithVisit();
    const batch = {
      interactions: [view(artworkId, new Date("1999-01-01")), view(artworkId, new Date("2099-01-01"))],
    };
    const recorded = () =>
      museum.system.db.select().from(interactions).where(eq(interactions.visitId, visitId));
    await recordInteractions(visitor, batch);
    const rows = await recorded();
    const weekAgo = Date.now() - 8 * 86_400_000;
    for (const row of rows) expect(row.occurredAt.getTime()).toBeGreaterThan(weekAgo);
    for (const row of rows) expect(row.occurredAt.getTime()).toBeLessThanOrEqual(Date.now());
    await recordInteractions(visitor, batch);
    expect(await recorded()).toHaveLength(2);
  });
});
