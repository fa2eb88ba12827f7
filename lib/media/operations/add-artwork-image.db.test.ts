import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { artworkImages, imageFeatures } from "@/db/schema/media";
import { embeddings } from "@/db/schema/recognition";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, testMuseum } from "@/db/testing";
import { env } from "@/lib/kernel/env";
import { stopEngine } from "@/lib/recognition/server/engine";
import { addArtworkImage } from "./add-artwork-image";
import { listPictures } from "./list-pictures";
import { purgeImages } from "./purge-images";

afterAll(stopEngine);

/** A JPEG as a phone makes it: with the place where it was taken. */
const geotagged = async () =>
  sharp(await busyPicture("geotagged", 900, 700))
    .jpeg()
    .withExif({
      IFD0: { Artist: "SECRET-PLACE" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "40/1 24/1 59/1" },
    })
    .toBuffer();

const storedFiles = () =>
  readdirSync(env().storageDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("addArtworkImage", () => {
  it("stores sizes without metadata and makes the work recognisable", async () => {
    const museum = await testMuseum();
    const work = await addTestWork(museum, 0);
    const before = new Set(storedFiles());
    const { imageId } = await addArtworkImage(museum.system, {
      artworkId: work.id,
      bytes: await geotagged(),
      alt: { en: "A" },
    });
    const files = storedFiles().filter((file) => !before.has(file));
    expect(files).toHaveLength(4);
    for (const file of files) {
      const bytes = readFileSync(file);
      expect(bytes.includes("SECRET-PLACE")).toBe(false);
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    }
    const picture = (await listPictures(museum.visitor, { artworkIds: [work.id] })).get(work.id)?.[0];
    expect(picture?.renditions.map(({ width, height }) => [width, height])).toEqual([
      [150, 117],
      [400, 311],
      [800, 622],
      [900, 700],
    ]);
    const { db } = museum.system;
    const vectors = await db
      .select()
      .from(embeddings)
      .where(and(eq(embeddings.subject, "image"), eq(embeddings.subjectId, imageId)));
    expect(vectors[0]?.vector).toHaveLength(512);
    expect(await db.select().from(imageFeatures).where(eq(imageFeatures.imageId, imageId))).toHaveLength(1);
  });

  it("takes the same bytes once", async () => {
    const museum = await testMuseum();
    const work = await addTestWork(museum, 0);
    const bytes = await busyPicture("once");
    const first = await addArtworkImage(museum.system, { artworkId: work.id, bytes, alt: {} });
    expect(await addArtworkImage(museum.system, { artworkId: work.id, bytes, alt: {} })).toEqual({
      ...first,
      created: false,
    });
  });

  it("leaves nothing behind when the bytes are no picture", async () => {
    const museum = await testMuseum();
    const work = await addTestWork(museum, 0);
    const before = storedFiles().length;
    const broken = addArtworkImage(museum.system, {
      artworkId: work.id,
      bytes: Buffer.from("not a picture"),
      alt: {},
    });
    await expect(broken).rejects.toMatchObject({ code: "unsupported_type" });
    expect(storedFiles()).toHaveLength(before);
    const rows = await museum.system.db
      .select()
      .from(artworkImages)
      .where(eq(artworkImages.artworkId, work.id));
    expect(rows).toEqual([]);
  });

  it("is undone for a whole museum, files included, and for that museum only", async () => {
    const other = await testMuseum({ works: 1, pictures: "stays" });
    const before = storedFiles().sort();
    const museum = await testMuseum({ works: 2, pictures: "goes" });
    expect(storedFiles().length).toBeGreaterThan(before.length);
    expect(await purgeImages(museum.system, {})).toEqual({ purged: 2 });
    expect(storedFiles().sort()).toEqual(before);
    const kept = await listPictures(other.visitor, { artworkIds: other.works.map((work) => work.id) });
    expect(kept.size).toBe(1);
  });

  it("refuses a work of another museum, and everybody below a curator", async () => {
    const museum = await testMuseum();
    const other = await testMuseum({ works: 1 });
    const bytes = await busyPicture("refused");
    const foreign = { artworkId: other.works[0]?.id as never, bytes, alt: {} };
    await expect(addArtworkImage(museum.system, foreign)).rejects.toMatchObject({ code: "not_found" });
    for (const actor of [
      { kind: "anonymous" },
      { kind: "visitor", visitId: null },
      { kind: "apiKey", keyId: "k", scopes: [] },
      { kind: "staff", userId: "u", role: "staff" },
    ] as const) {
      await expect(addArtworkImage(other.as(actor), foreign)).rejects.toSatisfy(
        (error) => error instanceof Error && error.name === "AppError",
      );
    }
  });
});
