import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { folderOf } from "../arrived";
import { deleteUpload, listUploadsBefore } from "../queries";

/** An upload's address is open for fifteen minutes, and whoever sent a file decides within the day. */
const KEPT_MS = 86_400_000;
const BATCH = 500;

/** Forgets uploads of a day ago and what is left of them, in all museums: files first, so that none is left behind. */
export const purgeUploads = defineOperation({
  name: "purgeUploads",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ purged: z.number().int(), more: z.boolean() }),
  async run(ctx) {
    const old = await listUploadsBefore(ctx.db, new Date(ctx.now().getTime() - KEPT_MS), BATCH);
    for (const { id, museumId } of old) {
      await storage().removeAll(folderOf(id));
      await deleteUpload(ctx.db, museumId, id);
    }
    return { purged: old.length, more: old.length === BATCH };
  },
});
