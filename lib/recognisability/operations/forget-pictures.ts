import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { forgetGonePictures } from "../forget";

/** Forgets what is known of those of the pictures that were deleted. One that was brought back meanwhile is left alone. */
export const forgetPictures = defineOperation({
  name: "forgetPictures",
  access: systemOnly,
  input: z.object({ imageIds: z.array(idOf("image")).max(200) }),
  output: z.object({ forgotten: z.number().int() }),
  run: async (ctx, { imageIds }) => ({ forgotten: await forgetGonePictures(ctx, imageIds) }),
});
