import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { perceptualHash } from "../describe";
import { openImage } from "../image";
import { updateImage } from "../queries/images";

/** Notes a picture's perceptual hash, by which nearly equal pictures are told. */
export const hashImage = defineOperation({
  name: "hashImage",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ perceptualHash: z.string() }),
  async run(ctx, { imageId }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const description = { perceptualHash: await perceptualHash(pixels) };
    await updateImage(ctx.db, image.museumId, imageId, description);
    return description;
  },
});
