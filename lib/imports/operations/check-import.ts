import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { CheckImportInput, Import, isFile } from "../contract";
import { checkMapping } from "../mapping/check-mapping";
import { rememberMapping } from "../mapping/remembered";
import { lockImport, updateImport } from "../queries/imports";
import { resetRows } from "../queries/rows";
import { queueImportJob, refuseBusy } from "../starting";
import { presented } from "./get-import";

/** Begins the dry run: a job reads all rows and compares them with the collection, which stays as it is. */
export const checkImport = defineOperation({
  name: "checkImport",
  access: staff("curator", "collection:write"),
  input: CheckImportInput,
  output: Import,
  run: (ctx, { importId, mapping, options }) =>
    inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const row = found(await lockImport(inner.db, museum.id, importId), "import");
      await refuseBusy(inner, row);
      if (row.state === "running" || row.state === "done" || row.state === "undoing")
        throw new AppError("conflict", "This import has been run. Undo it first, or begin a new one.");
      // What comes from elsewhere and was not read to its end has no columns to choose from yet.
      const isChosen = isFile(row.kind) || row.readAt !== null;
      if (isChosen) {
        checkMapping(mapping, row.columns.length, museum.locales);
        await rememberMapping(inner, row.columns, mapping);
      }
      await resetRows(inner.db, importId);
      const jobId = await queueImportJob(inner, row, "check-import");
      await updateImport(inner.db, importId, {
        ...(isChosen ? { mapping } : {}),
        ...{ options, state: "checking", newArtists: [], jobId, updatedAt: inner.now() },
      });
      const change = { before: { mapping: row.mapping, options: row.options }, after: { mapping, options } };
      await audit(inner, { action: "checkImport", subject: { kind: "import", id: importId }, ...change });
      return presented(inner, found(await lockImport(inner.db, museum.id, importId), "import"));
    }),
});
