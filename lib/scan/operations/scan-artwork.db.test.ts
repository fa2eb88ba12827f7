import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { artworks } from "@/db/schema/catalog";
import { embeddingCache } from "@/db/schema/recognition";
import { scans } from "@/db/schema/scan";
import { interactions } from "@/db/schema/visits";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { aggregateHours } from "@/lib/analytics";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine, stopEngine } from "@/lib/recognition/server/engine";
import { queryVectors } from "@/lib/recognition/views";
import { scanArtwork } from "./scan-artwork";

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum({ works: 6, pictures: "gallery" });
});
afterAll(stopEngine);

/** A visitor's photo of a picture, as JPEG, and where its corners truly are. */
async function photograph(picture: Buffer, seed: number) {
  const { photo, corners } = await synthesisePhoto(await decodePhoto(picture), { level: "medium", seed });
  const raw = { width: photo.width, height: photo.height, channels: 4 as const };
  const bytes = await sharp(photo.data, { raw }).jpeg({ quality: 85 }).toBuffer();
  return { bytes: new Uint8Array(bytes), corners };
}

const rowOf = async (scanId: string) =>
  (
    await museum.system.db
      .select()
      .from(scans)
      .where(eq(scans.id, scanId as never))
  )[0];

describe("a photo of a work", () => {
  it("is recognised, outlined and recorded, without the photo", async () => {
    const work = museum.works[2];
    const { bytes, corners } = await photograph(work?.picture ?? Buffer.alloc(0), 7);
    const result = await scanArtwork(museum.visitor, { image: bytes });
    expect(result).toMatchObject({ decision: "match", artwork: { id: work?.id }, cached: false });
    for (const [index, corner] of (result.corners ?? []).entries()) {
      expect(
        Math.hypot(corner.x - (corners[index]?.x ?? 9), corner.y - (corners[index]?.y ?? 9)),
      ).toBeLessThan(0.03);
    }
    expect(result.similar.map((item) => item.id)).not.toContain(work?.id);
    expect(result.similar.length).toBeGreaterThan(0);
    expect(Object.keys(result.timingsMs)).toEqual(
      expect.arrayContaining(["decode", "encode", "search", "detect", "verify", "record", "total"]),
    );
    const row = await rowOf(result.scanId);
    expect(row).toMatchObject({
      decision: "match",
      artworkId: work?.id,
      visitId: result.visitId,
      ranOn: "server",
    });
    expect(row?.vector).toHaveLength(512);
    const seen = await museum.system.db
      .select()
      .from(interactions)
      .where(eq(interactions.visitId, result.visitId as never));
    expect(seen).toMatchObject([{ kind: "scan", artworkId: work?.id, occurredAt: row?.createdAt }]);
    await aggregateHours(museum.system, {});
    const [counted] = await museum.system.db
      .select()
      .from(artworks)
      .where(eq(artworks.id, work?.id as never));
    expect(counted?.scanCount).toBe(1);
  });

  it("is answered from the cache when the same bytes come again", async () => {
    const { bytes } = await photograph(museum.works[0]?.picture ?? Buffer.alloc(0), 8);
    const first = await scanArtwork(museum.visitor, { image: bytes });
    const second = await scanArtwork(museum.visitor, { image: bytes });
    expect([first.cached, second.cached]).toEqual([false, true]);
    expect(second.artwork?.id).toBe(first.artwork?.id);
    expect(Object.keys(second.timingsMs)).not.toContain("encode");
  });

  it("leaves no trace when the visitor declined", async () => {
    const { bytes } = await photograph(museum.works[1]?.picture ?? Buffer.alloc(0), 9);
    const before = await museum.system.db.$count(scans);
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    const result = await scanArtwork(museum.as({ kind: "visitor", visitId: null }), { image: bytes });
    expect(result).toMatchObject({ decision: "match", visitId: null });
    expect(await rowOf(result.scanId)).toBeUndefined();
    expect(await museum.system.db.$count(scans)).toBe(before);
    const ofPhoto = eq(embeddingCache.contentHash, contentHash);
    expect(await museum.system.db.$count(embeddingCache, ofPhoto)).toBe(0);
  });

  it("of another museum is not recognised here", async () => {
    const other = await testMuseum({ works: 2, pictures: "elsewhere" });
    const { bytes } = await photograph(museum.works[3]?.picture ?? Buffer.alloc(0), 10);
    expect(await scanArtwork(other.visitor, { image: bytes })).toMatchObject({
      decision: "none",
      artwork: null,
    });
  });
});

describe("a photo of something else", () => {
  it("is honestly not known", async () => {
    const { bytes } = await photograph(await busyPicture("a stranger"), 11);
    const result = await scanArtwork(museum.visitor, { image: bytes });
    expect(result).toMatchObject({
      decision: "none",
      artwork: null,
      corners: null,
      candidates: [],
      similar: [],
    });
    expect(await rowOf(result.scanId)).toMatchObject({ decision: "none", artworkId: null });
  });

  it("is not known in a museum without any picture either", async () => {
    const empty = await testMuseum();
    const image = new Uint8Array(await busyPicture("anything"));
    expect(await scanArtwork(empty.visitor, { image })).toMatchObject({ decision: "none", score: null });
  });
});

describe("an embedding", () => {
  async function embed(seed: number) {
    const { bytes } = await photograph(museum.works[4]?.picture ?? Buffer.alloc(0), seed);
    const { encoder, modelId, verification } = await engine();
    const photo = await decodePhoto(bytes);
    const [vector] = await queryVectors(encoder, photo);
    const features = Buffer.from(packFeatures(await verification.detect(photo))).toString("base64");
    return { modelId, embedding: Array.from(vector ?? []), features };
  }

  it("with local features is verified like a photo", async () => {
    const result = await scanArtwork(museum.visitor, await embed(12));
    expect(result).toMatchObject({ decision: "match", artwork: { id: museum.works[4]?.id } });
    expect(await rowOf(result.scanId)).toMatchObject({ ranOn: "device" });
  });

  it("alone is never accepted, only suggested", async () => {
    const { modelId, embedding } = await embed(13);
    const result = await scanArtwork(museum.visitor, { modelId, embedding });
    expect(result).toMatchObject({ decision: "ambiguous", artwork: null });
    expect(result.candidates[0]?.artwork.id).toBe(museum.works[4]?.id);
  });

  it("that can't be compared is refused with the reason", async () => {
    const { modelId } = await engine();
    const scan = (input: object) => scanArtwork(museum.visitor, input as never);
    const ones = Array.from({ length: 512 }, () => 1);
    await expect(scan({ modelId: "clip@2", embedding: ones })).rejects.toThrow(
      /does not recognise with.*clip@2/,
    );
    await expect(scan({ modelId, embedding: ones.slice(1) })).rejects.toThrow("511 numbers");
    await expect(scan({ modelId, embedding: ones.map(() => 0) })).rejects.toThrow("all zeros");
    await expect(scan({ modelId, embedding: ones.map(() => 1e300) })).rejects.toThrow("too large");
    await expect(scan({ modelId, embedding: [Number.NaN, ...ones.slice(1)] })).rejects.toMatchObject({
      code: "invalid_input",
      detail: expect.stringContaining("NaN"),
    });
    await expect(scan({ modelId, embedding: ones, features: "AAAA" })).rejects.toMatchObject({
      code: "unprocessable",
    });
    await expect(scan({})).rejects.toMatchObject({ code: "invalid_input" });
  });
});
