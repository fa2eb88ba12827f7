import { z } from "zod";
import { findSimilarImages, getActiveModel } from "@/lib/embeddings";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ListSimilarInput, SimilarArtwork } from "../contract";
import { rankByImage } from "../rank";
import { summarise } from "../summaries";

/** The works whose pictures look most like this one's, best first. */
export const listSimilar = defineOperation({
  name: "listSimilar",
  access: anyone,
  input: ListSimilarInput,
  output: z.object({ items: z.array(SimilarArtwork) }),
  async run(ctx, { artworkId, limit }) {
    museumOf(ctx);
    const work = found((await summarise(ctx, [artworkId]))[0], "artwork");
    const model = await getActiveModel(ctx, { role: "recognition" });
    if (!work.picture || !model) return { items: [] };
    const imageId = work.picture.id;
    // Twice as many, because drafts and second views of one work fall away.
    const neighbours = await findSimilarImages(ctx, { modelId: model.id, imageId, limit: limit * 2 + 5 });
    const ranked = (await rankByImage(ctx, neighbours)).filter((entry) => entry.artworkId !== artworkId);
    const similarity = new Map(ranked.map((entry) => [entry.artworkId, entry.similarity]));
    const items = await summarise(
      ctx,
      ranked.map((entry) => entry.artworkId),
    );
    return {
      items: items.slice(0, limit).map((item) => ({ ...item, similarity: similarity.get(item.id) ?? 0 })),
    };
  },
});
