import { rankArtworks } from "@/lib/catalog";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { findNearestImages } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import { getImageFeatures } from "@/lib/media";
import { getRecognitionSettings } from "@/lib/museums";
import { type Candidate, DEFAULT_THRESHOLDS, type Decision, decide } from "@/lib/recognition/decision";
import type { Engine } from "@/lib/recognition/server/engine";
import type { LocalFeatures } from "@/lib/recognition/types";
import { asBusy } from "./busy";
import type { Query } from "./photo";
import type { Stopwatch } from "./stopwatch";

/** Works that are verified by geometry: enough up to some thousands of works (see lib/README.md). */
const CANDIDATES = 20;

/** Twice as many images are fetched, because drafts and second views of one work fall away. */
const NEIGHBOURS = CANDIDATES * 2;

/** Without local features nothing can be accepted; from this cosine on a work is worth suggesting. */
const SUGGEST_SIMILARITY_MIN = 0.5;

export type WorkCandidate = Candidate & { artwork: ArtworkSummary };

type Recognised = {
  decision: Decision<WorkCandidate>;
  bestSimilarity: number | null;
  /** Inliers of the strongest candidate, whether or not they were enough for anything. */
  bestInliers: number;
};

/** Finds the nearest works and decides by geometry, or, without local features, suggests by likeness alone. */
export async function recognise(
  ctx: Context,
  machine: Engine,
  { query, watch }: { query: Query; watch: Stopwatch },
): Promise<Recognised> {
  const { modelId, vectors, features } = query;
  const ranked = await watch.time("search", nearestWorks(ctx, modelId, vectors));
  const bestSimilarity = ranked[0]?.similarity ?? null;
  const unverified = ranked.map((work) => ({ ...work, id: work.artwork.id, inliers: 0, corners: null }));
  if (!features) return { decision: suggest(unverified), bestSimilarity, bestInliers: 0 };
  const verified = await watch.time("verify", verify(ctx, machine, features, unverified));
  const settings = await getRecognitionSettings(ctx, {});
  const thresholds = {
    ...DEFAULT_THRESHOLDS,
    match: settings.matchInliers,
    ambiguous: settings.ambiguousInliers,
  };
  const bestInliers = Math.max(0, ...verified.map(({ inliers }) => inliers));
  return { decision: decide(verified, thresholds), bestSimilarity, bestInliers };
}

async function nearestWorks(ctx: Context, modelId: string, vectors: Float32Array[]) {
  const neighbours = await findNearestImages(ctx, { modelId, vectors, limit: NEIGHBOURS });
  return (await rankArtworks(ctx, { neighbours })).slice(0, CANDIDATES);
}

async function verify<C extends WorkCandidate & { imageId: string }>(
  ctx: Context,
  machine: Engine,
  photo: LocalFeatures,
  candidates: C[],
): Promise<WorkCandidate[]> {
  const features = await getImageFeatures(ctx, {
    imageIds: candidates.map((candidate) => candidate.imageId),
  });
  const withFeatures = candidates.flatMap((candidate) => {
    const work = features.get(candidate.imageId as Parameters<typeof features.get>[0]);
    return work ? { candidate, work } : [];
  });
  const works = withFeatures.map(({ work }) => work);
  const results = await machine.verification.verifyAll(photo, works).catch(asBusy);
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
    best,
    score: best?.similarity ?? 0,
    margin: 0,
    candidates: likely,
  };
}
