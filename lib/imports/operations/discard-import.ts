import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImportIdInput } from "../contract";
import { deleteImport, lockImport } from "../queries/imports";
import { stopJob } from "../starting";

/** Drops an import that has written nothing, with its file; a dry run that is under way is stopped. */
export const discardImport = defineOperation({
  name: "discardImport",
  access: staff("curator", "collection:write"),
  input: ImportIdInput,
  output: z.object({ discarded: z.literal(true) }),
  run: (ctx, { importId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
      if (row.state === "running" || row.state === "done" || row.state === "undoing")
        throw new AppError("conflict", "This import has been run: undo it first.");
      await stopJob(inner, row);
      await deleteImport(inner.db, importId);
      const before = { file: row.label, state: row.state };
      await audit(inner, { action: "discardImport", subject: { kind: "import", id: importId }, before });
      return { discarded: true } as const;
    }),
});
