import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { imageOf } from "../image";
import { updateImage } from "../queries/images";

/** Notes why a picture will not come, in words that staff can act on. One that visitors see already stays. */
export const failImage = defineOperation({
  name: "failImage",
  access: systemOnly,
  input: ImageIdInput.extend({ reason: z.string().max(2_000) }),
  output: z.object({ failed: z.boolean() }),
  run: (ctx, { imageId, reason }) =>
    inTransaction(ctx, async (inner) => {
      const { museumId, state } = await imageOf(inner, imageId);
      if (state === "ready") return { failed: false };
      await updateImage(inner.db, museumId, imageId, { state: "failed", failure: reason });
      return { failed: true };
    }),
});
