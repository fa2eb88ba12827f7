import { z } from "zod";
import { getActiveModel } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { checkPicture } from "../check";
import { nextUnchecked } from "../unchecked";

/** Compares these pictures with what is near to them, as after they came. Those that are gone are passed over. */
export const comparePictures = defineOperation({
  name: "comparePictures",
  access: systemOnly,
  input: z.object({ imageIds: z.array(idOf("image")).max(200) }),
  output: z.object({ compared: z.number().int() }),
  async run(ctx, { imageIds }) {
    const model = await getActiveModel(ctx, { role: "recognition" });
    let compared = 0;
    if (!model) return { compared };
    for (const imageId of new Set(imageIds))
      compared += Number(await checkPicture(ctx, imageId, { modelId: model.id, keep: true }));
    return { compared };
  },
});

/** Compares the next of the museum's pictures, of those that were not compared under the model in use (since then). */
export const compareMissing = defineOperation({
  name: "compareMissing",
  access: systemOnly,
  input: z.object({
    since: z.date().nullable(),
    after: idOf("image").nullable(),
    limit: z.number().int().min(1).max(500),
  }),
  output: z.object({
    cursor: idOf("image").nullable(),
    passed: z.number().int(),
    compared: z.number().int(),
  }),
  async run(ctx, { since, ...page }) {
    const model = await getActiveModel(ctx, { role: "recognition" });
    if (!model) return { cursor: null, passed: 0, compared: 0 };
    const modelId = model.id;
    const { imageIds, cursor, passed } = await nextUnchecked(ctx, { modelId, since }, page);
    let compared = 0;
    for (const imageId of imageIds)
      compared += Number(await checkPicture(ctx, imageId, { modelId, keep: false }));
    return { cursor, passed, compared };
  },
});
