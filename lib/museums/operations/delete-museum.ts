import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { MuseumSlug } from "../contract";
import { deleteMuseum as deleteRow } from "../queries";

/** Deletes a museum with everything in it. Only the installation's own tools may. */
export const deleteMuseum = defineOperation({
  name: "deleteMuseum",
  access: systemOnly,
  input: z.object({ slug: MuseumSlug }),
  output: z.object({ deleted: z.boolean() }),
  async run(ctx, { slug }) {
    return { deleted: await deleteRow(ctx.db, slug) };
  },
});
