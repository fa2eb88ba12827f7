import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ChangeReadingInput, Import, isFile } from "../contract";
import { chosenMapping } from "../mapping/remembered";
import { readFile } from "../queries/files";
import { type ImportRow, lockImport, updateImport } from "../queries/imports";
import { deleteRows } from "../queries/rows";
import { lookInto } from "../reading/look-into";
import { refuseBusy } from "../starting";
import { presented } from "./get-import";

/**
 * Reads a file in another encoding, with another separator, or another sheet of it; its columns are guessed anew. What
 * came from elsewhere stays as it was read, and its columns can be chosen again.
 */
export const changeReading = defineOperation({
  name: "changeReading",
  access: staff("curator", "collection:write"),
  input: ChangeReadingInput,
  output: Import,
  run: (ctx, { importId, ...wish }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await lockImport(inner.db, museumOf(inner).id, importId), "import");
      await refuseBusy(inner, row);
      if (row.state === "running" || row.state === "done" || row.state === "undoing")
        throw new AppError("conflict", "This import has been run. Undo it first, or begin a new one.");
      if (!isFile(row.kind)) return chooseAgain(inner, row);
      const file = await readFile(inner.db, importId);
      if (file.byteLength === 0) throw new AppError("conflict", "There is no file (any more) to read anew.");
      const seen = await lookInto(file, { ...row.source, ...wish });
      const mapping = await chosenMapping(inner, seen.columns);
      await deleteRows(inner.db, importId);
      const anew = { state: "mapping", cursor: null, readAt: null, newArtists: [] as string[] } as const;
      const values = { ...seen, mapping, ...anew, newArtists: [], updatedAt: inner.now() };
      await updateImport(inner.db, importId, values);
      const change = { before: { reading: row.source }, after: { reading: seen.source } };
      await audit(inner, { action: "changeReading", subject: { kind: "import", id: importId }, ...change });
      return presented(inner, { ...row, ...values });
    }),
});

async function chooseAgain(inner: Context, row: ImportRow): Promise<Import> {
  if (row.readAt === null) throw new AppError("conflict", "This import has not been read to its end yet.");
  const values = { state: "mapping" as const, newArtists: [], updatedAt: inner.now() };
  await updateImport(inner.db, row.id, values);
  await audit(inner, { action: "changeReading", subject: { kind: "import", id: row.id } });
  return presented(inner, { ...row, ...values });
}
