import { rankArtworks } from "@/lib/catalog";
import { findNearestImages } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { findImageOwners, getImageFeatures } from "@/lib/media";
import { getRecognitionSettings } from "@/lib/museums";
import {
  type Candidate,
  DEFAULT_THRESHOLDS,
  type Decision,
  decide,
  type Thresholds,
} from "@/lib/recognition/decision";
import { asBusy } from "@/lib/recognition/server/as-busy";
import type { Engine } from "@/lib/recognition/server/engine";
import type { LocalFeatures } from "@/lib/recognition/types";
import { type Query, TOO_MANY_PHOTOS } from "./photo";
import type { Stopwatch } from "./stopwatch";

/** Works that are verified by geometry: enough up to some thousands of works (see lib/README.md). */
const CANDIDATES = 20;

/** Twice as many images are fetched, because drafts and second views of one work fall away. */
const NEIGHBOURS = CANDIDATES * 2;

/** Without local features nothing can be accepted; from this cosine on a work is worth suggesting. */
const SUGGEST_SIMILARITY_MIN = 0.5;

export type WorkCandidate = Candidate & { id: Id<"artwork">; imageId: Id<"image"> };

/** How a photo was recognised: who was proposed, who was looked at, and what came of it. */
export type Recognition = {
  /** The nearest works, best first. */
  ranked: WorkCandidate[];
  /** Those of them that geometry looked at, in that order; the rest had no features, or came after a sure one. */
  verified: WorkCandidate[];
  thresholds: Thresholds;
  decision: Decision<WorkCandidate>;
};

type Asked = {
  query: Query;
  watch: Stopwatch;
  /** A test of a photo: this work takes part although it is hidden, and the points that agree are answered. */
  test?: { artworkId: Id<"artwork"> };
};

/** Finds the nearest works and decides by geometry, or, without local features, suggests by likeness alone. */
export async function recognise(
  ctx: Context,
  machine: Engine,
  { query, watch, test }: Asked,
): Promise<Recognition> {
  const { modelId, vectors, features } = query;
  const ranked = await watch.time("search", nearestWorks(ctx, { modelId, vectors, also: test?.artworkId }));
  const settings = await getRecognitionSettings(ctx, {});
  const thresholds = {
    ...DEFAULT_THRESHOLDS,
    match: settings.matchInliers,
    ambiguous: settings.ambiguousInliers,
  };
  if (!features) return { ranked, verified: [], thresholds, decision: suggest(ranked) };
  const verifying = verify(ctx, machine, { photo: features, candidates: ranked, withMatches: Boolean(test) });
  const verified = await watch.time("verify", verifying);
  return { ranked, verified, thresholds, decision: decide(verified, thresholds) };
}

type Search = { modelId: string; vectors: Float32Array[]; also: Id<"artwork"> | undefined };

async function nearestWorks(ctx: Context, { modelId, vectors, also }: Search): Promise<WorkCandidate[]> {
  const neighbours = await findNearestImages(ctx, { modelId, vectors, limit: NEIGHBOURS });
  const ranked = await rankArtworks(ctx, { neighbours });
  if (also && !ranked.some(({ artworkId }) => artworkId === also)) {
    const owners = await findImageOwners(ctx, { imageIds: neighbours.map(({ imageId }) => imageId) });
    const own = neighbours.find(({ imageId }) => owners.get(imageId) === also);
    if (own) ranked.push({ ...own, artworkId: also });
    ranked.sort((one, other) => other.similarity - one.similarity);
  }
  return ranked
    .slice(0, CANDIDATES)
    .map(({ artworkId: id, ...work }) => ({ ...work, id, inliers: 0, corners: null }));
}

type Verifying = { photo: LocalFeatures; candidates: WorkCandidate[]; withMatches: boolean };

async function verify(
  ctx: Context,
  machine: Engine,
  { photo, candidates, withMatches }: Verifying,
): Promise<WorkCandidate[]> {
  const features = await getImageFeatures(ctx, {
    imageIds: candidates.map((candidate) => candidate.imageId),
  });
  const withFeatures = candidates.flatMap((candidate) => {
    const work = features.get(candidate.imageId);
    return work ? { candidate, work } : [];
  });
  const works = withFeatures.map(({ work }) => work);
  const results = await machine.verification
    .verifyAll(photo, works, { withMatches })
    .catch(asBusy(TOO_MANY_PHOTOS));
  return results.flatMap((result, index) => {
    const candidate = withFeatures[index]?.candidate;
    return candidate ? { ...candidate, ...result } : [];
  });
}

function suggest(candidates: WorkCandidate[]): Decision<WorkCandidate> {
  const likely = candidates
    .filter((candidate) => candidate.similarity >= SUGGEST_SIMILARITY_MIN)
    .slice(0, DEFAULT_THRESHOLDS.candidatesMax);
  const best = likely[0] ?? null;
  return {
    outcome: best ? "ambiguous" : "none",
    reason: "few",
    best,
    score: best?.similarity ?? 0,
    margin: 0,
    candidates: likely,
  };
}
