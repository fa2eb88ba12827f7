import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { deleteForGood, listDeletedBefore } from "../queries/office";

/** Somebody who misses a picture after a month is not helped by undoing. */
const KEPT_MS = 30 * 86_400_000;
const BATCH = 200;

/** Deletes pictures for good that were deleted a month ago, in all museums: rows first, so that none is without its files. */
export const purgeDeletedImages = defineOperation({
  name: "purgeDeletedImages",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ purged: z.number().int(), more: z.boolean() }),
  async run(ctx) {
    const before = new Date(ctx.now().getTime() - KEPT_MS);
    const old = await listDeletedBefore(ctx.db, before, BATCH);
    for (const { id, storageKey } of old)
      if (await deleteForGood(ctx.db, id, before)) await storage().removeAll(storageKey);
    return { purged: old.length, more: old.length === BATCH };
  },
});
