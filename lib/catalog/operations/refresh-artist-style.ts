import { z } from "zod";
import {
  forgetEmbedding,
  getActiveModel,
  getActiveModels,
  getVectors,
  saveEmbedding,
} from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { meanVector } from "@/lib/recognition/vectors";
import { listCredits } from "../queries/works-of-artists";
import { pictureIdsOf } from "../style";

/** More pictures than this say nothing new about a style. */
const PICTURES_MAX = 2_000;

/**
 * Makes an artist's style anew: the direction of the mean of their works' ready pictures under the model in use.
 * Without any picture there is none. When the model was switched meanwhile it is dropped, to be made again.
 */
export const refreshArtistStyle = defineOperation({
  name: "refreshArtistStyle",
  access: systemOnly,
  input: z.object({ artistId: idOf("artist") }),
  output: z.object({ pictures: z.number().int() }),
  async run(ctx, { artistId: subjectId }) {
    const subject = "artist" as const;
    const credits = await listCredits(ctx.db, museumOf(ctx).id, [subjectId]);
    const pictures = await pictureIdsOf(
      ctx,
      credits.map(({ artworkId }) => artworkId),
    );
    const ids = [...pictures.values()].flat().slice(0, PICTURES_MAX);
    const model = await getActiveModel(ctx, { role: "recognition" });
    const vectors = model ? await getVectors(ctx, { modelId: model.id, subject: "image", ids }) : new Map();
    if (!model || vectors.size === 0) {
      await forgetEmbedding(ctx, { subject, subjectId });
      return { pictures: 0 };
    }
    const vector = meanVector([...vectors.values()]);
    await inTransaction(ctx, async (inner) => {
      const active = await getActiveModels(inner, { lock: true });
      if (!active.some(({ role, modelId }) => role === "recognition" && modelId === model.id))
        throw new AppError("unavailable", "The museum's model was switched while a style was made.");
      await saveEmbedding(inner, { subject, subjectId, modelId: model.id, vector });
    });
    return { pictures: vectors.size };
  },
});
