import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkImages, embeddings } from "@/db/schema";
import { busyPicture } from "@/db/seed/busy-picture";
import { museumOf } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { curatorsKey, savePlainMuseum, savePlainWork } from "../bench/plain-museum";

const SLUG = "bench-jobs";
const DISTINCT = 40;
const SIZE = [1200, 900] as const;

/**
 * A museum of `count` ready images without a vector. A few are really taken in, the others are theirs over again under
 * another hash, so that no cache answers. Also answers the file that each image is embedded from.
 */
export async function plantImages(db: Database, storage: string, count: number) {
  const ctx = await savePlainMuseum(db, SLUG);
  const museum = museumOf(ctx);
  const { artworkId } = await savePlainWork(ctx, "B.1");
  for (let index = 0; index < Math.min(DISTINCT, count); index++)
    await addArtworkImage(ctx, { artworkId, bytes: await busyPicture(`bench-${index}`, ...SIZE), alt: {} });
  const originals = await db.select().from(artworkImages).where(eq(artworkImages.museumId, museum.id));
  for (let from = originals.length; from < count; from += 500) {
    const rows = Array.from({ length: Math.min(500, count - from) }, (_, offset) => {
      const original = originals[(from + offset) % originals.length];
      if (!original) throw new Error("no picture to copy");
      const storageKey = randomUUID();
      mkdirSync(join(storage, storageKey), { recursive: true });
      for (const name of readdirSync(join(storage, original.storageKey)))
        linkSync(join(storage, original.storageKey, name), join(storage, storageKey, name));
      return { ...original, id: newId<"image">(), storageKey, contentHash: randomUUID() };
    });
    await db.insert(artworkImages).values(rows);
  }
  const images = await db.select().from(artworkImages).where(eq(artworkImages.museumId, museum.id));
  for (const image of originals) {
    await db.delete(embeddings).where(eq(embeddings.subjectId, image.id));
    await db.update(artworkImages).set({ contentHash: randomUUID() }).where(eq(artworkImages.id, image.id));
  }
  return {
    museum,
    key: await curatorsKey(ctx),
    files: images.map(({ storageKey }) => largestOf(join(storage, storageKey))),
  };
}

/** The master, which has the longest side in its name. */
function largestOf(folder: string): string {
  const names = readdirSync(folder).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return join(folder, names.at(-1) ?? "");
}

/** Uploads one fresh picture as a curator's page does. Answers its job. */
export async function uploadOne(
  { url, key }: { url: string; key: string },
  slug: string,
  index: number,
): Promise<Id<"job">> {
  const [work] = (await (await fetch(`${url}/api/v1/artworks?museum=${slug}`)).json()).items;
  const form = new FormData();
  const picture = await busyPicture(`lone-${index}`, ...SIZE);
  form.set("image", new Blob([new Uint8Array(picture)]), `lone-${index}.png`);
  const response = await fetch(`${url}/api/v1/artworks/${work.id}/images?museum=${slug}`, {
    ...{ method: "POST", body: form, headers: { authorization: `Bearer ${key}` } },
  });
  if (!response.ok) throw new Error(`the upload was refused: ${await response.text()}`);
  return (await response.json()).jobId;
}
