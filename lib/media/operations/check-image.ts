import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { imageOf, openImage } from "../image";
import { updateImage } from "../queries/images";
import { RENDITION_SIDES, smallerSides } from "../renditions";

/** Finds out whether a stored picture can be decoded, and which sizes below the master it needs. */
export const checkImage = defineOperation({
  name: "checkImage",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ sides: z.array(z.literal(RENDITION_SIDES)) }),
  async run(ctx, { imageId }) {
    await openImage(ctx, imageId);
    const row = await imageOf(ctx, imageId);
    // One that failed before is given its chance again: somebody has asked for that.
    if (row.state === "failed")
      await updateImage(ctx.db, museumOf(ctx).id, imageId, { state: "pending", failure: null });
    return { sides: smallerSides(row.width, row.height) };
  },
});
