import { listCollectionIds } from "@/lib/catalog";
import { findSimilarImages, getVectors } from "@/lib/embeddings";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { findImageOwners, getImageFeatures } from "@/lib/media";
import { DEFAULT_THRESHOLDS, decide } from "@/lib/recognition/decision";
import { asBusy } from "@/lib/recognition/server/as-busy";
import { engine } from "@/lib/recognition/server/engine";
import type { LocalFeatures, Verification } from "@/lib/recognition/types";
import { cosine } from "@/lib/recognition/vectors";
import { listPartners } from "./queries/pairs";

/** Pictures that are compared with one: as many works as a scan has verified (see `lib/scan/recognise.ts`). */
const NEAREST = 20;
/** Twice as many are looked up, because second views of one work and of the picture's own fall away. */
const LOOKED_UP = NEAREST * 2;

const BUSY = "Recognition is busy with visitors' photos. Try again in a moment.";

/** Another work's picture as a scan of this one would meet it. */
export type Compared = {
  imageId: Id<"image">;
  artworkId: Id<"artwork">;
  similarity: number;
  inliers: number;
  spread: number;
  /** As many of them as a scan could accept it by: none where it stands at the side, or only a part agrees. */
  conclusiveInliers: number;
};

export type Comparison = { artworkId: Id<"artwork">; features: LocalFeatures | null; compared: Compared[] };

/**
 * Compares a picture with those of other works that are nearest to it, and with those it was a pair with before. Null
 * for a picture that is gone or of a deleted work. `keep: false` for who goes through all pictures.
 */
export async function comparePicture(
  ctx: Context,
  { imageId, modelId, keep }: { imageId: Id<"image">; modelId: string; keep: boolean },
): Promise<Comparison | null> {
  const near = await findSimilarImages(ctx, { modelId, imageId, limit: LOOKED_UP });
  const partners = await listPartners(ctx.db, museumOf(ctx).id, imageId);
  const imageIds = [...new Set([imageId, ...near.map((one) => one.imageId), ...partners])];
  const owners = await livingOwners(ctx, imageIds);
  const artworkId = owners.get(imageId);
  if (!artworkId) return null;
  const others = imageIds.filter((id) => (owners.get(id) ?? artworkId) !== artworkId);
  const known = new Set(partners);
  const chosen = others.filter((id, index) => index < NEAREST || known.has(id));
  const features = await getImageFeatures(ctx, { imageIds: [imageId, ...chosen], keep });
  const own = features.get(imageId) ?? null;
  const candidates = own
    ? chosen.flatMap((id) => {
        const [work, owner] = [features.get(id), owners.get(id)];
        return work && owner ? [{ imageId: id, artworkId: owner, features: work, known: known.has(id) }] : [];
      })
    : [];
  const similarities = new Map(near.map((one) => [one.imageId, one.similarity]));
  await addSimilarities(ctx, { imageId, modelId, similarities, wanted: chosen });
  const verified = own ? await verifyBothWays(own, candidates) : [];
  const compared = verified.flatMap((found, index) => {
    const candidate = candidates[index];
    if (!candidate) return [];
    const { imageId: otherId, artworkId: owner } = candidate;
    return { imageId: otherId, artworkId: owner, similarity: similarities.get(otherId) ?? 0, ...found };
  });
  return { artworkId, features: own, compared };
}

const NOTHING_FOUND: Verification = { inliers: 0, corners: null };

/** Which work of the collection each picture shows; those of deleted works are left out. */
async function livingOwners(ctx: Context, imageIds: Id<"image">[]) {
  const owners = await findImageOwners(ctx, { imageIds });
  const artworkIds = [...new Set(owners.values())];
  const living = new Set(await listCollectionIds(asSystem(ctx, "recognisability"), { artworkIds }));
  return new Map([...owners].filter(([, artworkId]) => living.has(artworkId)));
}

type Known = {
  imageId: Id<"image">;
  modelId: string;
  similarities: Map<Id<"image">, number>;
  wanted: Id<"image">[];
};

/** Partners from before that are no longer among the nearest have a similarity too. */
async function addSimilarities(ctx: Context, { imageId, modelId, similarities, wanted }: Known) {
  const missing = wanted.filter((id) => !similarities.has(id));
  if (missing.length === 0) return;
  const ids = [imageId, ...missing] as unknown as Id<string>[];
  const system = asSystem(ctx, "recognisability");
  const vectors = await getVectors(system, { modelId, subject: "image", ids });
  const own = vectors.get(imageId);
  for (const id of missing) {
    const vector = vectors.get(id);
    if (own && vector) similarities.set(id, cosine(own, vector));
  }
}

type Other = { features: LocalFeatures; known: boolean };

/**
 * Takes the picture for the photo, and where that finds anything, or did before, the other way round too: geometry is
 * not symmetric, and what agrees more counts. Source: of 111 planted pairs that a photo confused none had nothing one way.
 */
async function verifyBothWays(own: LocalFeatures, others: Other[]): Promise<Judged[]> {
  const { verification } = await engine();
  const all = { stopAt: Number.POSITIVE_INFINITY };
  const works = others.map(({ features }) => features);
  const forth = await verification.verifyAll(own, works, all).catch(asBusy(BUSY));
  const judged: Judged[] = [];
  for (const [index, { features, known }] of others.entries()) {
    const there = forth[index] ?? NOTHING_FOUND;
    if (there.inliers === 0 && !known) {
      judged.push(judge(there));
      continue;
    }
    // One after the other: a visitor's scan never waits for more than one of them.
    const [back = NOTHING_FOUND] = await verification.verifyAll(features, [own], all).catch(asBusy(BUSY));
    judged.push(stronger(judge(there), judge(back)));
  }
  return judged;
}

function judge(verification: Verification) {
  const { inliers, spread = 0 } = verification;
  const lenient = { ...DEFAULT_THRESHOLDS, match: 0, ambiguous: 0 };
  const { outcome } = decide([{ ...verification, id: "", similarity: 0 }], lenient);
  return { inliers, spread, conclusiveInliers: outcome === "match" ? inliers : 0 };
}

type Judged = ReturnType<typeof judge>;

/** The most that either says, so that the answer is the same from both sides. */
function stronger(one: Judged, other: Judged): Judged {
  return {
    inliers: Math.max(one.inliers, other.inliers),
    conclusiveInliers: Math.max(one.conclusiveInliers, other.conclusiveInliers),
    spread: Math.max(one.spread, other.spread),
  };
}
