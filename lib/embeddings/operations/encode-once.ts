import type { Context } from "@/lib/kernel/context";
import { countLookups } from "@/lib/kernel/metrics";
import { findCached, insertCached } from "../queries/cache";
import { findModel } from "../queries/models";
import { packVectors, unpackVectors } from "../vectors";

type Request = {
  /** sha256 of the photo's bytes, hex. */
  contentHash: string;
  modelId: string;
  purpose: "gallery" | "query";
  /** False for what must leave no trace: the vectors are answered and not kept. */
  keep: boolean;
  encode(): Promise<Float32Array[]>;
};

/** The vectors of these bytes under this model, from the cache or, the first time, from `encode`. */
export async function encodeOnce(
  ctx: Context,
  { contentHash, modelId, purpose, keep, encode }: Request,
): Promise<{ vectors: Float32Array[]; cached: boolean }> {
  const hit = await findCached(ctx.db, contentHash, modelId, purpose);
  countLookups(`${purpose}_vectors`, hit !== undefined);
  if (hit) return { vectors: unpackVectors(hit.vectors, hit.views), cached: true };
  const vectors = await encode();
  // A model nobody registered has no row to hang the entry on; its vectors are simply not kept.
  if (keep && (await findModel(ctx.db, modelId))) {
    await insertCached(ctx.db, {
      contentHash,
      modelId,
      purpose,
      views: vectors.length,
      vectors: packVectors(vectors),
      createdAt: ctx.now(),
    });
  }
  return { vectors, cached: false };
}
