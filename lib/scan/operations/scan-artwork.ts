import { listSimilar, summariseArtworks } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { engine } from "@/lib/recognition/server/engine";
import { joinVisit, recordScanInteraction } from "@/lib/visits";
import { type ScanCandidate, ScanInput, ScanResult } from "../contract";
import { queryFromEmbedding } from "../embedding";
import { observeScan } from "../metrics";
import { type PhotoMemory, type Query, queryFromPhoto } from "../photo";
import { insertScan } from "../queries";
import { recognise, type WorkCandidate } from "../recognise";
import { Stopwatch } from "../stopwatch";

const SIMILAR_MAX = 6;

/**
 * Says which of the museum's works a photo shows, or that it shows none. Records the scan and, unless the
 * visitor declined, the visit; never the photo.
 */
export const scanArtwork = defineOperation({
  name: "scanArtwork",
  access: anyone,
  input: ScanInput,
  output: ScanResult,
  async run(ctx, input) {
    const watch = new Stopwatch();
    const machine = await engine();
    const onDevice = "embedding" in input;
    const query = onDevice
      ? await queryFromEmbedding(ctx, input)
      : await queryFromPhoto(ctx, machine, input.image, { watch, memory: memoryFor(ctx) });
    const { modelId } = query;
    const { decision, ranked, verified } = await recognise(ctx, machine, { query, watch });
    const candidates = await watch.time("summarise", summariseCandidates(ctx, decision.candidates));
    const artwork = decision.outcome === "match" ? (candidates[0]?.artwork ?? null) : null;
    const similar = artwork
      ? (await watch.time("similar", listSimilar(ctx, { artworkId: artwork.id, limit: SIMILAR_MAX }))).items
      : [];
    const answer = {
      // Hidden between the search and now: visitors are told nothing of it.
      decision: decision.outcome === "match" && !artwork ? ("none" as const) : decision.outcome,
      artwork,
      corners: artwork ? (decision.best?.corners ?? null) : null,
      score: decision.best?.similarity ?? ranked[0]?.similarity ?? null,
      margin: decision.best ? decision.margin : null,
      inliers: decision.best?.inliers ?? 0,
      model: modelId,
      cached: query.cached,
    };
    const recorded = await watch.time(
      "record",
      // Of a photo that showed nothing too: how near it came is what thresholds are judged by.
      record(ctx, {
        ...answer,
        inliers: decision.best?.inliers ?? Math.max(0, ...verified.map((work) => work.inliers)),
        ...{ onDevice, query, timingsMs: watch.read() },
      }),
    );
    const timingsMs = watch.read();
    observeScan({ decision: answer.decision, onDevice, timingsMs });
    const choices = decision.outcome === "ambiguous" ? candidates : [];
    return { ...recorded, ...answer, candidates: choices, similar, timingsMs };
  },
});

/** Nothing is kept of the photo of somebody who declined. */
function memoryFor({ actor }: Context): PhotoMemory {
  return actor.kind === "visitor" && actor.visitId === null ? "read" : "remember";
}

/** The few works that are shown; one that was hidden a moment ago is left out. */
async function summariseCandidates(ctx: Context, candidates: WorkCandidate[]): Promise<ScanCandidate[]> {
  if (candidates.length === 0) return [];
  const artworks = await summariseArtworks(ctx, { artworkIds: candidates.map(({ id }) => id) });
  const byId = new Map(artworks.map((artwork) => [artwork.id, artwork]));
  return candidates.flatMap(({ id, inliers, similarity }) => {
    const artwork = byId.get(id);
    return artwork ? { artwork, inliers, similarity } : [];
  });
}

type Answer = Pick<
  ScanResult,
  "decision" | "artwork" | "score" | "margin" | "inliers" | "cached" | "timingsMs"
> & {
  model: string;
  onDevice: boolean;
  query: Query;
};

/** One transaction: the visit, the scan and the interaction agree, or none is there. */
function record(ctx: Context, answer: Answer): Promise<Pick<ScanResult, "scanId" | "visitId">> {
  return inTransaction(ctx, async (inner) => {
    const visitId = await joinVisit(inner, { entryPoint: "scan" });
    if (!visitId && inner.actor.kind === "visitor") return { scanId: newId<"scan">(), visitId: null };
    const { decision, artwork, score, margin, inliers, cached, timingsMs, model, onDevice, query } = answer;
    const at = inner.now();
    const scanId = await insertScan(inner.db, {
      museumId: museumOf(inner).id,
      visitId,
      decision,
      artworkId: artwork?.id ?? null,
      score,
      margin,
      inliers,
      modelId: model,
      ranOn: onDevice ? "device" : "server",
      cached,
      timingsMs,
      vector: query.vectors[0],
      createdAt: at,
    });
    if (visitId) await recordScanInteraction(inner, { visitId, artworkId: artwork?.id ?? null, at });
    return { scanId, visitId };
  });
}
