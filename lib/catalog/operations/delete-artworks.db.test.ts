import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworkRevisions, artworks } from "@/db/schema/catalog";
import { artworkImages } from "@/db/schema/media";
import { embeddings } from "@/db/schema/recognition";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { fetchImage } from "@/inngest/functions/media/fetch-image";
import { announced } from "@/inngest/run-job.testing";
import { type Id, newId } from "@/lib/kernel/ids";
import { getManifest } from "@/lib/publishing";
import { listUnrecognisable } from "@/lib/recognisability";
import { stopEngine } from "@/lib/recognition/server/engine";
import { scanArtwork } from "@/lib/scan";
import { searchArtworks } from "@/lib/search";
import { createTour, getTour, publishTour } from "@/lib/tours";
import { createArtwork } from "./create-artwork";
import { deleteArtworks, restoreArtworks } from "./delete-artworks";
import { getArtwork } from "./get-artwork";
import { getArtworkRecord } from "./get-artwork-record";
import { listArtworks } from "./list-artworks";
import { listSimilar } from "./list-similar";
import { purgeDeletedArtworks } from "./purge-deleted-artworks";

afterAll(stopEngine);

const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "cleo", role: "curator" });
const texts = { en: { title: "Way", summary: "Works." }, es: { title: "Camino", summary: "Obras." } };
const idsOf = ({ items }: { items: { id: Id<"artwork"> }[] }) => items.map(({ id }) => id);
const later = (museum: TestMuseum, days: number) => ({
  ...museum.system,
  now: () => new Date(Date.now() + days * 86_400_000),
});

/** Where a visitor or a curator meets the first work of the museum. */
async function sightings(museum: TestMuseum) {
  const [work, other] = museum.works;
  const { visitor } = museum;
  const artworkId = work?.id ?? newId<"artwork">();
  const isThere = (answer: Promise<unknown>) =>
    answer.then(
      () => true,
      () => false,
    );
  const similar = await listSimilar(visitor, { artworkId: other?.id ?? artworkId });
  const scanned = await scanArtwork(visitor, { image: new Uint8Array(work?.picture ?? []) });
  const tour = await getTour(visitor, { tour: "way" });
  const lacking = await listUnrecognisable(curatorOf(museum), {});
  return {
    page: await isThere(getArtwork(visitor, { artworkId })),
    list: idsOf(await listArtworks(visitor, {})).includes(artworkId),
    search: idsOf(await searchArtworks(visitor, { q: "composition 0" })).includes(artworkId),
    scan: scanned.artwork?.id === artworkId,
    similar: similar.items.some(({ id }) => id === artworkId),
    tour: JSON.stringify(tour).includes(artworkId),
    iiif: await isThere(getManifest(visitor, { artworkId, origin: "https://museum.example" })),
    recognisability: JSON.stringify(lacking).includes(artworkId),
    record: await isThere(getArtworkRecord(curatorOf(museum), { artworkId })),
  };
}

async function shownMuseum(pictures: string) {
  const museum = await testMuseum({ works: 2, pictures });
  const curator = curatorOf(museum);
  const stops = museum.works.map(({ id }) => ({
    ...{ id: newId<"tourStop">(), story: { en: "Look.", es: "Mire." } },
    subject: { kind: "artwork" as const, artworkId: id },
  }));
  const tour = await createTour(curator, { texts, stops });
  await publishTour(curator, { tourId: tour.id, version: tour.version });
  return { museum, curator, artworkId: museum.works[0]?.id ?? newId<"artwork">() };
}

describe("deleting works", () => {
  it("takes them from everybody's sight at once, and restoring brings all of it back", async () => {
    const { museum, curator, artworkId } = await shownMuseum("deleted");
    const before = await sightings(museum);
    expect(before).toMatchObject({ page: true, list: true, search: true, scan: true, similar: true });
    expect(before).toMatchObject({ tour: true, iiif: true, record: true });
    expect(await deleteArtworks(curator, { artworkIds: [artworkId, artworkId] })).toEqual({
      artworkIds: [artworkId],
    });
    expect(Object.entries(await sightings(museum)).filter(([, there]) => there)).toEqual([]);
    await restoreArtworks(curator, { artworkIds: [artworkId] });
    expect(await sightings(museum)).toEqual(before);
    // Again, as from a second click: nothing more happens.
    await restoreArtworks(curator, { artworkIds: [artworkId] });
    const { db } = museum.system;
    const entries = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, artworkId))
      .orderBy(auditLog.createdAt);
    const by = entries.filter(({ actorId }) => actorId === "cleo").map(({ action }) => action);
    expect(by).toEqual(["deleteArtworks", "restoreArtworks"]);
    const revisions = await db
      .select()
      .from(artworkRevisions)
      .where(eq(artworkRevisions.artworkId, artworkId))
      .orderBy(artworkRevisions.version);
    expect(revisions.map(({ fields }) => fields).slice(-2)).toEqual([["deletedAt"], ["deletedAt"]]);
  });

  it("ends what is being done for them", async () => {
    const museum = await testMuseum({ works: 1 });
    const artworkId = museum.works[0]?.id ?? newId<"artwork">();
    await deleteArtworks(curatorOf(museum), { artworkIds: [artworkId] });
    const [event] = await announced(museum, "catalog/artwork.deleted");
    expect(event).toMatchObject({ artworkId });
    expect(fetchImage.opts.cancelOn).toContainEqual({
      event: "catalog/artwork.deleted",
      if: "async.data.artworkId == event.data.artworkId",
    });
  });

  it("is all or nothing, and stays in the museum", async () => {
    const museum = await testMuseum({ works: 2 });
    const other = await testMuseum({ works: 1 });
    const ids = museum.works.map(({ id }) => id);
    const foreign = other.works[0]?.id ?? newId<"artwork">();
    for (const artworkIds of [
      [...ids, foreign],
      [...ids, newId<"artwork">()],
    ])
      await expect(deleteArtworks(curatorOf(museum), { artworkIds })).rejects.toMatchObject({
        code: "not_found",
      });
    expect((await listArtworks(museum.visitor, {})).total).toBe(2);
    await deleteArtworks(curatorOf(other), { artworkIds: [foreign] });
    await expect(restoreArtworks(curatorOf(museum), { artworkIds: [...ids, foreign] })).rejects.toMatchObject(
      { code: "not_found" },
    );
    await expect(deleteArtworks(curatorOf(museum), { artworkIds: [] })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("keeps the accession number taken, and says by whom", async () => {
    const museum = await testMuseum({ works: 1 });
    const [work] = museum.works;
    await deleteArtworks(curatorOf(museum), { artworkIds: [work?.id ?? newId()] });
    const accessionNumber = work?.accessionNumber.toLowerCase() ?? "";
    await expect(createArtwork(curatorOf(museum), { accessionNumber })).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringMatching(/deleted work has the number/),
    });
  });
});

describe("purging", () => {
  it("comes after thirty days, takes pictures, vectors and history along, and leaves the rest", async () => {
    const { museum, curator, artworkId } = await shownMuseum("purged");
    const { db } = museum.system;
    await deleteArtworks(curator, { artworkIds: [artworkId] });
    expect(await purgeDeletedArtworks(later(museum, 29), {})).toEqual({ purged: 0, more: false });
    expect(await purgeDeletedArtworks(later(museum, 31), {})).toEqual({ purged: 1, more: false });
    const museumId = museum.system.museum?.id ?? newId<"museum">();
    const left = await Promise.all([
      db.select({ id: artworks.id }).from(artworks).where(eq(artworks.museumId, museumId)),
      db.select({ id: artworkImages.id }).from(artworkImages).where(eq(artworkImages.museumId, museumId)),
      db
        .select({ id: embeddings.subjectId })
        .from(embeddings)
        .where(and(eq(embeddings.museumId, museumId), eq(embeddings.subject, "image"))),
    ]);
    expect(left.map((rows) => rows.map(({ id }) => id))).toEqual([
      [museum.works[1]?.id],
      [museum.works[1]?.imageId],
      [museum.works[1]?.imageId],
    ]);
    await expect(restoreArtworks(curator, { artworkIds: [artworkId] })).rejects.toMatchObject({
      code: "not_found",
    });
    const entries = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, artworkId))
      .orderBy(auditLog.createdAt);
    expect(entries.at(-1)).toMatchObject({ action: "purgeDeletedArtworks", after: null });
  });
});
