import { z } from "zod";
import { findUnknownArtists } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImportIdInput } from "../contract";
import { lockImport, updateImport } from "../queries/imports";
import { listNamedArtists, refuseDoubles } from "../queries/rows";

/** Ends the dry run: what only all rows together tell, and which artists would be new. */
export const finishCheck = defineOperation({
  name: "finishCheck",
  access: systemOnly,
  input: ImportIdInput,
  output: z.object({ finished: z.boolean() }),
  run: (ctx, { importId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
      if (row.state !== "checking") return { finished: false };
      await refuseDoubles(inner.db, importId);
      const names = await listNamedArtists(inner.db, importId);
      const newArtists = await findUnknownArtists(inner, { names });
      await updateImport(inner.db, importId, { state: "checked", newArtists, updatedAt: inner.now() });
      return { finished: true };
    }),
});
