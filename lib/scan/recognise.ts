import { rankArtworks } from "@/lib/catalog";
import { findNearestImages } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
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

export type WorkCandidate = Candidate & { id: Id<"artwork">; imageId: Id<"image"> };

/** Finds the nearest works and decides by geometry, or, without local features, suggests by likeness alone. */
export async function recognise(
  ctx: Context,
  machine: Engine,
  { query, watch }: { query: Query; watch: Stopwatch },
): Promise<{ decision: Decision<WorkCandidate>; bestSimilarity: number | null }> {
  const { modelId, vectors, features } = query;
  const ranked = await watch.time("search", nearestWorks(ctx, modelId, vectors));
  const bestSimilarity = ranked[0]?.similarity ?? null;
  const unverified = ranked.map(({ artworkId: id, ...work }) => ({ ...work, id, inliers: 0, corners: null }));
  if (!features) return { decision: suggest(unverified), bestSimilarity };
  const verified = await watch.time("verify", verify(ctx, machine, features, unverified));
  const settings = await getRecognitionSettings(ctx, {});
  const thresholds = {
    ...DEFAULT_THRESHOLDS,
    match: settings.matchInliers,
    ambiguous: settings.ambiguousInliers,
  };
  return { decision: decide(verified, thresholds), bestSimilarity };
}

async function nearestWorks(ctx: Context, modelId: string, vectors: Float32Array[]) {
  const neighbours = await findNearestImages(ctx, { modelId, vectors, limit: NEIGHBOURS });
  return (await rankArtworks(ctx, { neighbours })).slice(0, CANDIDATES);
}

async function verify(
  ctx: Context,
  machine: Engine,
  photo: LocalFeatures,
  candidates: WorkCandidate[],
): Promise<WorkCandidate[]> {
  const features = await getImageFeatures(ctx, {
    imageIds: candidates.map((candidate) => candidate.imageId),
  });
  const withFeatures = candidates.flatMap((candidate) => {
    const work = features.get(candidate.imageId);
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
