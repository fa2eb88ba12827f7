import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ListRowsInput, RowPage } from "../contract";
import { toRow } from "../present";
import { findImport } from "../queries/imports";
import { listRows } from "../queries/rows";

/** Rows of an import in the file's order: what each would do, field by field, or why it can't be used. */
export const listImportedRows = defineOperation({
  name: "listImportedRows",
  access: staff("curator", "collection:read"),
  input: ListRowsInput,
  output: RowPage,
  async run(ctx, { importId, after, limit, ...filter }) {
    const { mapping } = found(await findImport(ctx.db, museumOf(ctx).id, importId), "import");
    const rows = await listRows(ctx.db, importId, filter, { after, limit: limit + 1 });
    const items = rows.slice(0, limit).map((row) => toRow(row, mapping, ctx.locale));
    return { items, next: rows.length > limit ? (items.at(-1)?.row ?? null) : null };
  },
});
