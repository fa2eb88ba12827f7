import { z } from "zod";
import { getActiveModels, listEmbedded } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { imageReady } from "../events";
import { imageOf } from "../image";
import { dropImage } from "../open-images";
import { updateImage } from "../queries/images";
import { embedImage } from "./embed-image";

const SWITCHES_MAX = 3;

/**
 * Shows a picture that has all it needs, and says so. A switch of the museum's model since its vectors were made is
 * made good first: a ready picture has a vector of every model in use, whoever comes in between.
 */
export const finishImage = defineOperation({
  name: "finishImage",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ artworkId: z.uuid() }),
  async run(ctx, { imageId }) {
    for (let attempt = 0; attempt < SWITCHES_MAX; attempt++) {
      const row = await inTransaction(ctx, async (inner) => {
        const active = await getActiveModels(inner, { lock: true });
        for (const { modelId } of active) {
          const embedded = await listEmbedded(inner, { modelId, subject: "image", ids: [imageId] });
          if (!embedded.has(imageId)) return null;
        }
        const image = await imageOf(inner, imageId);
        const { museumId, artworkId } = image;
        await updateImage(inner.db, museumId, imageId, { state: "ready", failure: null });
        if (image.state !== "ready")
          await inner.announce(imageReady.create(imageId, { museumId, artworkId, imageId }));
        return image;
      });
      if (row) {
        dropImage(imageId);
        return { artworkId: row.artworkId };
      }
      await embedImage(ctx, { imageId });
    }
    throw new AppError("unavailable", "The museum's model was switched while the picture was embedded.");
  },
});
