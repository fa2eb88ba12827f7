import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, type MuseumScope } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { SaveMuseumInput } from "../contract";
import { scopeOf } from "../policy";
import { findMuseum, upsertMuseum } from "../queries/museums";

/** Creates the museum of this slug, or overwrites its record; what it holds is untouched. */
export const saveMuseum = defineOperation({
  name: "saveMuseum",
  access: systemOnly,
  input: SaveMuseumInput,
  output: z.custom<MuseumScope>(),
  run: (ctx, input) =>
    inTransaction(ctx, async (inner) => {
      await upsertMuseum(inner.db, input, inner.now());
      return scopeOf(found(await findMuseum(inner.db, { slug: input.slug }), "museum"));
    }),
});
