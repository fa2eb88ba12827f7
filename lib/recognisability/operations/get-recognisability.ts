import { summariseCollection } from "@/lib/catalog";
import { getActiveModel } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageStates, listPictures } from "@/lib/media";
import { type Comparison, comparePicture } from "../compare";
import { ArtworkIdInput, type Neighbour, Recognisability, type RecognitionThresholds } from "../contract";
import { dangerOf, isSolid, lackOf, verdictOf, viewCover, wellFrom } from "../policy";
import { seenOf } from "../seen";
import { thresholdsOf } from "../thresholds";

/** Of how many other works it is told how near they are. */
const NEIGHBOURS_MAX = 8;

/** How well a work can be recognised: what is seen of its pictures, and which other works are near to it. Found anew. */
export const getRecognisability = defineOperation({
  name: "getRecognisability",
  access: staff("curator", "collection:read"),
  input: ArtworkIdInput,
  output: Recognisability,
  async run(ctx, { artworkId }) {
    museumOf(ctx);
    const work = found((await summariseCollection(ctx, { artworkIds: [artworkId] }))[0], "artwork");
    const thresholds = await thresholdsOf(ctx);
    const states = await listImageStates(ctx, { artworkIds: [artworkId] });
    const ready = (await listPictures(ctx, { artworkIds: [artworkId] })).get(artworkId) ?? [];
    const model = await getActiveModel(ctx, { role: "recognition" });
    const comparisons = new Map<Id<"image">, Comparison>();
    for (const { id: imageId } of model ? ready : []) {
      const comparison = await comparePicture(ctx, { imageId, modelId: model?.id ?? "", keep: true });
      if (comparison) comparisons.set(imageId, comparison);
    }
    const pictures = states.map(({ id: imageId, view, state, failure }) => {
      const features = comparisons.get(imageId)?.features;
      const picture = ready.find((one) => one.id === imageId) ?? null;
      return { imageId, view, state, failure, picture, seen: features ? seenOf(features) : null };
    });
    const neighbours = await neighboursOf(ctx, comparisons, thresholds);
    const features = pictures.flatMap(({ seen }) => seen?.features ?? []);
    const lack = lackOf(
      states.map(({ state }) => state),
      features.length > 0 ? Math.max(...features) : null,
      thresholds,
    );
    return {
      ...{ work, lack, thresholds, pictures, neighbours, model: model?.id ?? null },
      verdict: verdictOf(
        lack,
        neighbours.map(({ danger }) => danger),
      ),
      wellFrom: wellFrom(thresholds),
      solid: isSolid(work),
      views: viewCover(
        work,
        pictures.map(({ view, state, seen }) => ({ view, state, features: seen?.features ?? null })),
        thresholds,
      ),
    };
  },
});

/** Each other work by the most dangerous of its pictures; the dangerous ones first, then the most alike. */
async function neighboursOf(
  ctx: Context,
  comparisons: Map<Id<"image">, Comparison>,
  thresholds: RecognitionThresholds,
): Promise<Neighbour[]> {
  const found = [...comparisons].flatMap(([ownImageId, { compared }]) =>
    compared.map(({ conclusiveInliers, ...other }) => ({
      ...{ ...other, ownImageId },
      danger: dangerOf({ inliers: other.inliers, conclusiveInliers }, thresholds),
    })),
  );
  const order = ["mistaken", "offered", "apart"];
  found.sort(
    (one, other) =>
      order.indexOf(one.danger) - order.indexOf(other.danger) ||
      (one.danger === "apart" ? 0 : other.inliers - one.inliers) ||
      other.similarity - one.similarity,
  );
  const first = new Map<Id<"artwork">, (typeof found)[number]>();
  for (const one of found) if (!first.has(one.artworkId)) first.set(one.artworkId, one);
  const chosen = [...first.values()].slice(0, NEIGHBOURS_MAX);
  const artworkIds = chosen.map(({ artworkId }) => artworkId);
  const works = new Map((await summariseCollection(ctx, { artworkIds })).map((one) => [one.id, one]));
  const pictures = [...(await listPictures(ctx, { artworkIds })).values()].flat();
  return chosen.flatMap(({ artworkId, ...neighbour }) => {
    const work = works.get(artworkId);
    const picture = pictures.find(({ id }) => id === neighbour.imageId) ?? null;
    return work ? { ...neighbour, work, picture } : [];
  });
}
