import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { dominantColors } from "../describe";
import { openImage } from "../image";
import { updateImage } from "../queries/images";

/** Notes a picture's most frequent colours. */
export const describeColours = defineOperation({
  name: "describeColours",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ dominantColors: z.array(z.string()) }),
  async run(ctx, { imageId }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const description = { dominantColors: await dominantColors(pixels) };
    await updateImage(ctx.db, image.museumId, imageId, description);
    return description;
  },
});
