import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embeddingCache } from "@/db/schema/recognition";
import { scans } from "@/db/schema/scan";
import { interactions, visits } from "@/db/schema/visits";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, type TestMuseum, type TestWork, testMuseum } from "@/db/testing";
import type { Id } from "@/lib/kernel/ids";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { stopEngine } from "@/lib/recognition/server/engine";
import { scanArtwork } from "./scan-artwork";
import { testPhoto } from "./test-photo";

let museum: TestMuseum;
const curatorOf = (of: TestMuseum) => of.as({ kind: "staff", userId: "cleo", role: "curator" });
beforeAll(async () => {
  museum = await testMuseum({ works: 5, pictures: "tested" });
});
afterAll(stopEngine);

async function photograph(picture: Buffer, seed: number): Promise<Uint8Array> {
  const { photo } = await synthesisePhoto(await decodePhoto(picture), { level: "medium", seed });
  const raw = { width: photo.width, height: photo.height, channels: 4 as const };
  return new Uint8Array(await sharp(photo.data, { raw }).jpeg({ quality: 85 }).toBuffer());
}

const work = (index: number) => museum.works[index] as TestWork;

describe("a test with a photo", () => {
  it("shows every stage and says that the work came out right", async () => {
    const image = await photograph(work(2).picture, 7);
    const test = await testPhoto(curatorOf(museum), { artworkId: work(2).id, image });
    expect(test).toMatchObject({
      ...{ decision: "match", reason: "verified", found: work(2).id, choices: [], verdict: "right" },
      ...{ thresholds: { match: 15, ambiguous: 8 }, asIfPublished: false },
    });
    expect(test.photo.original).toMatchObject({ type: "jpeg", bytes: image.length });
    expect(Object.values(test.stagesMs).every((ms) => ms > 0)).toBe(true);
    expect(test.points).toHaveLength(test.features * 2);
    const best = test.candidates.find(({ artwork }) => artwork.id === work(2).id);
    expect(best).toMatchObject({ look: "verified", imageId: work(2).imageId });
    expect(best?.inliers).toBeGreaterThanOrEqual(15);
    expect(best?.matches).toHaveLength((best?.inliers ?? 0) * 4);
    expect(best?.corners).not.toBeNull();
  });

  it("decides as a visitor's scan of the same photo does", async () => {
    for (const seed of [1, 2, 3]) {
      const image = await photograph(work(seed).picture, 40 + seed);
      const test = await testPhoto(curatorOf(museum), { artworkId: work(seed).id, image });
      const scan = await scanArtwork(museum.as({ kind: "visitor", visitId: null }), { image });
      const best = test.candidates.find(({ artwork }) => artwork.id === scan.artwork?.id);
      expect([test.decision, test.found, test.margin]).toEqual([
        scan.decision,
        scan.artwork?.id ?? null,
        scan.margin,
      ]);
      expect([best?.inliers, best?.corners, best?.similarity]).toEqual([
        scan.inliers,
        scan.corners,
        scan.score,
      ]);
    }
  });

  it("says so when another work comes out, or none", async () => {
    const image = await photograph(work(1).picture, 9);
    const wrong = await testPhoto(curatorOf(museum), { artworkId: work(0).id, image });
    expect(wrong).toMatchObject({ decision: "match", found: work(1).id, verdict: "wrong" });
    const stranger = new Uint8Array(await busyPicture("a stranger to all"));
    const missed = await testPhoto(curatorOf(museum), { artworkId: work(0).id, image: stranger });
    expect(missed).toMatchObject({ decision: "none", reason: "few", found: null, verdict: "missed" });
  });

  it("takes a draft as if it were published, which no visitor's scan does", async () => {
    const own = await testMuseum({ works: 1, pictures: "beside the draft" });
    const draft = await addTestWork(own, 1, { pictures: "draft", state: "draft" });
    const image = await photograph(draft.picture, 11);
    const test = await testPhoto(curatorOf(own), { artworkId: draft.id, image });
    expect(test).toMatchObject({ verdict: "right", found: draft.id, asIfPublished: true });
    expect(await scanArtwork(own.visitor, { image })).toMatchObject({ decision: "none" });
  });

  it("leaves nothing behind: no scan, no visit, no interaction, no vector", async () => {
    const museumId = museum.system.museum?.id as Id<"museum">;
    const { db } = museum.system;
    const image = await photograph(work(4).picture, 12);
    const contentHash = createHash("sha256").update(image).digest("hex");
    const counts = async () => [
      await db.$count(scans, eq(scans.museumId, museumId)),
      await db.$count(visits, eq(visits.museumId, museumId)),
      await db.$count(interactions, eq(interactions.museumId, museumId)),
      await db.$count(embeddingCache, eq(embeddingCache.contentHash, contentHash)),
    ];
    const before = await counts();
    await testPhoto(curatorOf(museum), { artworkId: work(4).id, image });
    expect(await counts()).toEqual(before);
    // Nothing in memory either: a scan of the same bytes afterwards does all its work itself.
    const scan = await scanArtwork(museum.as({ kind: "visitor", visitId: null }), { image });
    expect(scan.cached).toBe(false);
    expect(scan.timingsMs).toMatchObject({ detect: expect.any(Number), encode: expect.any(Number) });
  });

  it("is not for another museum's work, and what is no photo is refused in words", async () => {
    const other = await testMuseum({ works: 1 });
    const image = new Uint8Array(await busyPicture("any"));
    const foreign = testPhoto(curatorOf(museum), { artworkId: other.works[0]?.id as Id<"artwork">, image });
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    const words = testPhoto(curatorOf(museum), { artworkId: work(0).id, image: Buffer.from("words") });
    await expect(words).rejects.toMatchObject({ code: "unsupported_type" });
  });
});
