import { summariseCollection } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { engine } from "@/lib/recognition/server/engine";
import { PhotoTest, TEST_STAGES, type TestedCandidate, TestPhotoInput } from "../contract";
import { queryFromPhoto } from "../photo";
import { type Recognition, recognise } from "../recognise";
import { Stopwatch } from "../stopwatch";

/**
 * Takes a curator's photo of a work through the scan that visitors get and answers every stage of it. A draft takes
 * part as if it were published. Nothing is kept: no scan, no visit, no vector, no figure.
 */
export const testPhoto = defineOperation({
  name: "testPhoto",
  access: staff("curator", "collection:read"),
  input: TestPhotoInput,
  output: PhotoTest,
  async run(ctx, { artworkId, image }) {
    museumOf(ctx);
    const work = found((await summariseCollection(ctx, { artworkIds: [artworkId] }))[0], "artwork");
    const watch = new Stopwatch();
    const machine = await engine();
    const query = await queryFromPhoto(ctx, machine, image, { watch, memory: "none" });
    const { decoded, features, modelId } = query;
    if (!decoded || !features)
      throw new Error("a photo that was looked at anew has its size and its features");
    const recognition = await recognise(ctx, machine, { query, watch, test: { artworkId } });
    const { decision, thresholds } = recognition;
    const times = watch.read();
    const offered = decision.candidates.map(({ id }) => id);
    const accepted = decision.outcome === "match" ? (offered[0] ?? null) : null;
    const choices = decision.outcome === "ambiguous" ? offered : [];
    const { width, height } = features;
    return {
      photo: decoded,
      model: modelId,
      stagesMs: Object.fromEntries(TEST_STAGES.map((stage) => [stage, times[stage] ?? 0])) as Stages,
      features: features.count,
      points: Array.from(features.points, (value, i) => fraction(value / (i % 2 === 0 ? width : height))),
      candidates: await candidatesOf(ctx, recognition),
      thresholds: { match: thresholds.match, ambiguous: thresholds.ambiguous },
      decision: decision.outcome,
      reason: decision.reason,
      found: accepted,
      choices,
      margin: decision.margin,
      verdict: accepted
        ? accepted === artworkId
          ? ("right" as const)
          : ("wrong" as const)
        : choices.includes(artworkId)
          ? ("offered" as const)
          : ("missed" as const),
      asIfPublished: work.state === "draft",
    };
  },
});

type Stages = Record<(typeof TEST_STAGES)[number], number>;

/** Precise to a tenth of a pixel of the photo, and short in JSON. */
function fraction(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Every candidate with what geometry found, as far as it looked. */
async function candidatesOf(ctx: Context, { ranked, verified }: Recognition): Promise<TestedCandidate[]> {
  const works = await summariseCollection(ctx, { artworkIds: ranked.map(({ id }) => id) });
  const artworks = new Map(works.map((work) => [work.id, work]));
  const looks = new Map(verified.map((candidate) => [candidate.id, candidate]));
  const lastLook = ranked.findLastIndex(({ id }) => looks.has(id));
  return ranked.flatMap((candidate, index) => {
    const artwork = artworks.get(candidate.id);
    if (!artwork) return [];
    const seen = looks.get(candidate.id);
    const unseen = index > lastLook ? ("skipped" as const) : ("withoutFeatures" as const);
    return {
      artwork,
      imageId: candidate.imageId,
      similarity: candidate.similarity,
      look: seen ? ("verified" as const) : unseen,
      inliers: seen?.inliers ?? 0,
      spread: seen?.spread ?? 0,
      corners: seen?.corners ?? null,
      matches: Array.from(seen?.matches ?? [], fraction),
    };
  });
}
