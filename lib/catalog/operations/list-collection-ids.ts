import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listCollectionIds as listIds } from "../queries/collection";

/** The museum's works by title, drafts too, deleted ones not: all of them, or those among these. */
export const listCollectionIds = defineOperation({
  name: "listCollectionIds",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(2_000).optional() }),
  output: z.array(idOf("artwork")),
  run: (ctx, { artworkIds }) => listIds(ctx.db, museumOf(ctx).id, artworkIds),
});
