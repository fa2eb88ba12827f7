import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { deleteImages } from "../queries/images";
import { deletePlanPictures } from "../queries/plan-pictures";

/** Deletes every picture of a museum, its plans too: rows first and then files: an end between them leaves files nobody asks for. */
export const purgeImages = defineOperation({
  name: "purgeImages",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ purged: z.number().int() }),
  async run(ctx) {
    const museumId = museumOf(ctx).id;
    const keys = [...(await deleteImages(ctx.db, museumId)), ...(await deletePlanPictures(ctx.db, museumId))];
    for (const key of keys) await storage().removeAll(key);
    return { purged: keys.length };
  },
});
