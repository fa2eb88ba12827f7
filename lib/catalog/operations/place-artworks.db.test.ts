import { and, asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { outbox } from "@/db/schema/outbox";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import type { Id } from "@/lib/kernel/ids";
import { changeArtwork, getArtworkRecord, listArtworkRevisions, placeArtworks } from "..";

const eventsOf = ({ system }: TestMuseum, id: Id<"artwork">) =>
  system.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subject, id), eq(outbox.name, "catalog/artwork.saved")));

async function hungWork(position = 0) {
  const museum = await testMuseum();
  const curator = museum.as({ kind: "staff", userId: "ada", role: "curator" });
  const { id } = await addTestWork(museum, position);
  const { version, roomId, planX, planY } = await getArtworkRecord(curator, { artworkId: id });
  const was = { roomId, x: planX, y: planY };
  const east = museum.roomIds.east ?? null;
  const west = museum.roomIds.west ?? null;
  const to = { roomId: roomId === east ? west : east, x: 0.25, y: 0.75 };
  return { museum, curator, id, version, was, to };
}

it("makes a version of where a work hangs, that who has the work's record open hears of", async () => {
  const { museum, curator, id, version, was, to } = await hungWork();
  const before = (await eventsOf(museum, id)).length;
  const { moved } = await placeArtworks(curator, { placements: [{ artworkId: id, was, ...to }] });
  expect(moved).toBe(1);
  const record = await getArtworkRecord(curator, { artworkId: id });
  expect(record).toMatchObject({ version: version + 1, roomId: to.roomId, planX: 0.25, planY: 0.75 });
  const { items } = await listArtworkRevisions(curator, { artworkId: id });
  expect(items[0]).toMatchObject({ action: "placeArtworks", by: { kind: "staff", id: "ada" } });
  expect(items[0]?.changes.map(({ field }) => field).sort()).toEqual(["planX", "planY", "roomId"]);
  const entries = await museum.system.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subjectId, id))
    .orderBy(asc(auditLog.createdAt));
  expect(entries.at(-1)).toMatchObject({ action: "placeArtworks", after: { roomId: to.roomId } });
  expect(await eventsOf(museum, id)).toHaveLength(before + 1);
  const late = changeArtwork(curator, { artworkId: id, version, rights: "CC0" });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
});

it("writes nothing where a work hangs there already, or was moved meanwhile", async () => {
  const { curator, id, version, was, to } = await hungWork();
  const stay = { artworkId: id, was, ...was };
  expect(await placeArtworks(curator, { placements: [stay] })).toEqual({ moved: 0 });
  expect((await getArtworkRecord(curator, { artworkId: id })).version).toBe(version);
  const late = placeArtworks(curator, { placements: [{ artworkId: id, was: to, ...was }] });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
  expect((await getArtworkRecord(curator, { artworkId: id })).version).toBe(version);
});

it("knows neither another museum's works nor its rooms", async () => {
  const { curator, id, was, to } = await hungWork();
  const stranger = await hungWork();
  const foreign = placeArtworks(curator, { placements: [{ artworkId: stranger.id, was, ...to }] });
  await expect(foreign).rejects.toMatchObject({ code: "not_found" });
  const elsewhere = { artworkId: id, was, ...to, roomId: stranger.to.roomId };
  await expect(placeArtworks(curator, { placements: [elsewhere] })).rejects.toMatchObject({
    code: "invalid_input",
    detail: expect.stringContaining("placements.0.roomId"),
  });
});
