import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Import, ImportIdInput } from "../contract";
import { lockImport, updateImport } from "../queries/imports";
import { authorOf, queueImportJob, refuseBusy } from "../starting";
import { presented } from "./get-import";

/** Begins to write what the dry run showed, by a job; a run that was stopped goes on where it ended. */
export const runImport = defineOperation({
  name: "runImport",
  access: staff("curator", "collection:write"),
  input: ImportIdInput,
  output: Import,
  run: (ctx, { importId }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const row = found(await lockImport(inner.db, museumId, importId), "import");
      await refuseBusy(inner, row);
      if (row.state !== "checked" && row.state !== "running")
        throw new AppError("conflict", "This import has no dry run that could be run.");
      const { new: fresh, changed } = (await presented(inner, row)).counts;
      if (fresh + changed === 0) throw new AppError("conflict", "There is nothing in it to be written.");
      const jobId = await queueImportJob(inner, row, "run-import", fresh + changed);
      const ranAt = row.ranAt ?? inner.now();
      await updateImport(inner.db, importId, {
        ...{ state: "running", jobId, ranAt, author: authorOf(inner), updatedAt: inner.now() },
      });
      const after = { file: row.label, new: fresh, changed };
      await audit(inner, { action: "runImport", subject: { kind: "import", id: importId }, after });
      return presented(inner, { ...row, state: "running", jobId, ranAt });
    }),
});
