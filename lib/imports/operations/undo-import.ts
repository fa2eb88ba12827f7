import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Import, ImportIdInput } from "../contract";
import { lockImport, updateImport } from "../queries/imports";
import { authorOf, queueImportJob, refuseBusy } from "../starting";
import { presented } from "./get-import";

/**
 * Begins to take back what an import wrote, by a job: new works go to the bin, changed fields are as before. A work that
 * somebody has touched since stays as it is, and is told.
 */
export const undoImport = defineOperation({
  name: "undoImport",
  access: staff("curator", "collection:write"),
  input: ImportIdInput,
  output: Import,
  run: (ctx, { importId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
      await refuseBusy(inner, row);
      if (row.state !== "done" && row.state !== "running" && row.state !== "undoing")
        throw new AppError("conflict", "This import has written nothing that could be undone.");
      const { written } = (await presented(inner, row)).counts;
      const jobId = await queueImportJob(inner, row, "undo-import", written);
      await updateImport(inner.db, importId, {
        ...{ state: "undoing", jobId, author: authorOf(inner), updatedAt: inner.now() },
      });
      const after = { file: row.label, works: written };
      await audit(inner, { action: "undoImport", subject: { kind: "import", id: importId }, after });
      return presented(inner, { ...row, state: "undoing", jobId });
    }),
});
