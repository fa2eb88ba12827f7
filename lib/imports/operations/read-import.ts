import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { budget } from "../budget";
import { ImportIdInput } from "../contract";
import { chosenMapping } from "../mapping/remembered";
import { findImport, type ImportRow, updateImport } from "../queries/imports";
import { countOnRows, countRead, insertRows } from "../queries/rows";
import { withSamples } from "../reading/peek";
import { ID_COLUMN } from "../sources/iiif/manifest";
import { openSource } from "../sources/open";
import type { Cursor, SourcePage } from "../sources/source";

/**
 * Reads on in an import, page by page, for some seconds. Each page and the place where to go on are kept together, so
 * that nothing is read twice and nothing left out, whenever it ends.
 */
export const readImport = defineOperation({
  name: "readImport",
  access: systemOnly,
  input: ImportIdInput,
  output: z.object({ done: z.boolean(), rows: z.number().int() }),
  async run(ctx, { importId }) {
    const row = found(await findImport(ctx.db, museumOf(ctx).id, importId), "import");
    const isOver = row.state !== "checking" || row.readAt !== null;
    const done = isOver || (await readOn(ctx, row));
    if (done) await countOnRows(ctx.db);
    return { done, rows: await countRead(ctx.db, importId) };
  },
});

async function readOn(ctx: Context, row: ImportRow): Promise<boolean> {
  const isSpent = budget();
  let columns = row.columns;
  for await (const page of openSource(ctx, row).pages(row.cursor as Cursor | null)) {
    columns = withSamples(columns, page.columns, page.records);
    await keep(ctx, row, { ...page, columns: columns.map(({ name }) => name) }, columns);
    if (page.cursor === null) return true;
    if (isSpent()) return false;
  }
  return true;
}

/** A manifest that tells no accession number is known by its own name. */
function withNumber(mapping: (string | null)[], columns: ImportRow["columns"]): (string | null)[] {
  if (mapping.includes("accessionNumber")) return mapping;
  return mapping.map((key, index) => (columns[index]?.name === ID_COLUMN ? "accessionNumber" : key));
}

async function keep(ctx: Context, row: ImportRow, page: SourcePage, columns: ImportRow["columns"]) {
  await inTransaction(ctx, async (inner) => {
    await insertRows(inner.db, row.id, page.records);
    const isFirstReading = row.mapping.length === 0 && page.cursor === null;
    await updateImport(inner.db, row.id, {
      ...{ columns, cursor: page.cursor, updatedAt: inner.now() },
      ...(page.cursor === null ? { readAt: inner.now() } : {}),
      // What comes from an address shows its columns only by being read.
      ...(isFirstReading ? { mapping: withNumber(await chosenMapping(inner, columns), columns) } : {}),
    });
  });
}
