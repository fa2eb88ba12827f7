import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { countReady, listReadyIds } from "../queries/images";

/** The museum's ready images in the order of their ids, those after `after`: for going through all of them. */
export const listReadyImageIds = defineOperation({
  name: "listReadyImageIds",
  access: systemOnly,
  input: z.object({ after: idOf("image").nullable(), limit: z.number().int().min(1).max(2_000) }),
  output: z.array(idOf("image")),
  run: (ctx, page) => listReadyIds(ctx.db, museumOf(ctx).id, page),
});

export const countReadyImages = defineOperation({
  name: "countReadyImages",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ images: z.number().int() }),
  run: async (ctx) => ({ images: await countReady(ctx.db, museumOf(ctx).id) }),
});
