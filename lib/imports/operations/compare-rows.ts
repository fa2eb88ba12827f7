import { z } from "zod";
import { findRecords } from "@/lib/catalog";
import type { PlainRecord } from "@/lib/catalog/contract";
import { foldedName } from "@/lib/catalog/contract";
import { systemOnly } from "@/lib/kernel/access";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageSources } from "@/lib/media";
import { getBuilding } from "@/lib/museums";
import { checkedUrl } from "@/lib/remote";
import { budget } from "../budget";
import { compare } from "../comparing/compare";
import { mappedFields, type Reading, readRow } from "../comparing/read-row";
import { ImportIdInput, ImportOptions } from "../contract";
import { findImport, type ImportRow } from "../queries/imports";
import {
  type CheckedRow,
  countCompared,
  countRead,
  listUnchecked,
  type StoredRow,
  writeVerdicts,
} from "../queries/rows";

const PAGE = 500;

/** Compares rows that are not compared yet with the collection, page by page, for some seconds. */
export const compareRows = defineOperation({
  name: "compareRows",
  access: systemOnly,
  input: ImportIdInput,
  output: z.object({ done: z.boolean(), compared: z.number().int(), rows: z.number().int() }),
  async run(ctx, { importId }) {
    const row = found(await findImport(ctx.db, museumOf(ctx).id, importId), "import");
    const rows = await countRead(ctx.db, importId);
    const isSpent = budget();
    let done = true;
    if (row.state === "checking") {
      const reading = await readingOf(ctx, row);
      do {
        const page = await listUnchecked(ctx.db, importId, PAGE);
        if (page.length > 0) await writeVerdicts(ctx.db, importId, await comparePage(ctx, page, reading));
        done = page.length < PAGE;
      } while (!(done || isSpent()));
    }
    return { done, compared: await countCompared(ctx.db, importId), rows };
  },
});

async function readingOf(ctx: Context, row: ImportRow): Promise<Reading> {
  const rooms = new Map<string, string>();
  for (const locale of museumOf(ctx).locales) {
    const building = await getBuilding({ ...ctx, locale }, {});
    for (const { slug, name } of building.rooms)
      for (const known of [name, slug]) if (!rooms.has(foldedName(known))) rooms.set(foldedName(known), slug);
  }
  return {
    fields: mappedFields(row.mapping),
    emptyCells: ImportOptions.parse(row.options).emptyCells,
    rooms,
    isFetchable,
  };
}

function isFetchable(url: string): boolean {
  try {
    return checkedUrl(url) !== null;
  } catch {
    return false;
  }
}

async function comparePage(ctx: Context, page: StoredRow[], reading: Reading): Promise<CheckedRow[]> {
  const { defaultLocale } = museumOf(ctx);
  const system = asSystem(ctx, "imports");
  const read = page.map((stored) => ({ stored, values: readRow(stored.cells, reading) }));
  const numbers = read.flatMap(({ values }) => values.accessionNumber ?? []);
  const byNumber = new Map<string, PlainRecord>(
    (await findRecords(system, { accessionNumbers: numbers })).map((record) => [
      record.accessionNumber.toLowerCase(),
      record,
    ]),
  );
  const sources = await listImageSources(system, {
    artworkIds: [...byNumber.values()].map(({ artworkId }) => artworkId),
  });
  return read.map(({ stored, values }) => {
    const record = byNumber.get(values.accessionNumber?.toLowerCase() ?? "") ?? null;
    const pictures = sources.flatMap(({ artworkId, url }) => (artworkId === record?.artworkId ? [url] : []));
    const said = stored.unreadable
      ? { verdict: "refused" as const, changes: [], notes: [stored.unreadable] }
      : compare(values, record && { record, pictures }, defaultLocale);
    return {
      ...{ row: stored.row, ...said, version: record?.version ?? null },
      accession_number: stored.unreadable ? null : values.accessionNumber,
      artwork_id: record?.artworkId ?? null,
    };
  });
}
