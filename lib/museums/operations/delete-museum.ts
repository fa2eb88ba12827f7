import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { MuseumSlug } from "../contract";
import { museumDeleted } from "../events";
import { deleteMuseum as deleteRow } from "../queries/museums";

/** Deletes a museum with everything in it. Only the installation's own tools may. */
export const deleteMuseum = defineOperation({
  name: "deleteMuseum",
  access: systemOnly,
  input: z.object({ slug: MuseumSlug }),
  output: z.object({ deleted: z.boolean() }),
  run: (ctx, { slug }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = await deleteRow(inner.db, slug);
      if (museumId) await inner.announce(museumDeleted.create(museumId, { museumId }));
      return { deleted: museumId !== undefined };
    }),
});
