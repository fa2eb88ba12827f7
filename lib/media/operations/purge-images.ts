import { z } from "zod";
import { forgetEmbedding } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { asSystem, museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { deleteImages } from "../queries/images";
import { deletePlanPictures } from "../queries/plan-pictures";

/**
 * Deletes every picture of a museum, its plans too, or those of some works alone. Rows first and then files: an end
 * between them leaves files nobody asks for.
 */
export const purgeImages = defineOperation({
  name: "purgeImages",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200).optional() }),
  output: z.object({ purged: z.number().int() }),
  async run(ctx, { artworkIds }) {
    const museumId = museumOf(ctx).id;
    const images = await deleteImages(ctx.db, museumId, artworkIds);
    const plans = artworkIds ? [] : await deletePlanPictures(ctx.db, museumId);
    for (const { id } of images)
      await forgetEmbedding(asSystem(ctx, "media"), { subject: "image", subjectId: id });
    const keys = [...images.map(({ key }) => key), ...plans];
    for (const key of keys) await storage().removeAll(key);
    return { purged: keys.length };
  },
});
