import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { artworkImages, artworks, embeddings, imageFeatures } from "@/db/schema";
import { createRandom } from "@/db/seed/demo/random";
import { adoptModel } from "@/lib/embeddings";
import { museumOf } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import { engine } from "@/lib/recognition/server/engine";
import { normalise } from "@/lib/recognition/vectors";
import type { Pictured } from "./pictures";
import { savePlainMuseum } from "./plain-museum";

const BATCH = 250;

/**
 * A museum of `size` works: the real pictures first, then fillers whose vectors lie among the real ones (noise of
 * the same strength as between photos) and whose features are of other pictures, so that every verification is real.
 */
export async function fillMuseum(db: Database, real: Pictured[], others: Pictured[], size: number) {
  const { encoder } = await engine();
  const scoped = await savePlainMuseum(db, "bench", 1);
  const museum = museumOf(scoped);
  const { id: name, revision, dimensions, roles } = encoder;
  const { modelId } = await adoptModel(scoped, { name, revision, dimensions, roles: [...roles] });
  const random = createRandom("bench");
  for (let from = 0; from < size; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, offset) => {
      const picture = real[from + offset];
      const near = random.pick(real).vector;
      const far = random.pick(others);
      const vector = picture?.vector ?? normalise(near.map((value) => value + random.gaussian(0, 0.04)));
      return {
        artworkId: newId<"artwork">(),
        imageId: newId<"image">(),
        vector,
        features: (picture ?? far).features,
      };
    });
    await insertWorks(db, { museumId: museum.id, modelId, from }, rows);
  }
  return { museum, modelId };
}

type Row = { artworkId: Id<"artwork">; imageId: Id<"image">; vector: Float32Array; features: Uint8Array };
type Place = { museumId: Id<"museum">; modelId: string; from: number };

async function insertWorks(db: Database, { museumId, modelId, from }: Place, rows: Row[]): Promise<void> {
  const label = {
    dateText: "",
    medium: "",
    classification: "",
    movement: null,
    summary: "",
    description: "",
    facts: [],
    creditLine: "",
  };
  await db.insert(artworks).values(
    rows.map(({ artworkId: id }, offset) => {
      const title = `Work ${from + offset}`;
      return {
        id,
        museumId,
        accessionNumber: title,
        sortTitle: title,
        texts: { en: { title, ...label } },
        state: "published" as const,
      };
    }),
  );
  await db.insert(artworkImages).values(
    rows.map(({ artworkId, imageId: id }) => ({
      id,
      museumId,
      artworkId,
      state: "ready" as const,
      contentHash: randomUUID(),
      storageKey: randomUUID(),
      width: 640,
      height: 480,
      alt: {},
      dominantColors: [],
      perceptualHash: "",
    })),
  );
  await db
    .insert(imageFeatures)
    .values(
      rows.map(({ imageId, features: data }) => ({ imageId, museumId, detector: "orb-512-500", data })),
    );
  await db.insert(embeddings).values(
    rows.map(({ imageId: subjectId, vector }) => ({
      museumId,
      modelId,
      subject: "image" as const,
      subjectId,
      vector,
    })),
  );
}
