import type { z } from "zod";
import { listPlainRecords } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listImageSources } from "@/lib/media";
import { flatten } from "../comparing/flat";
import { CsvDownload, ExportArtworksInput } from "../contract";
import { type Field, fieldsFor } from "../fields";
import { csvLine } from "../values/csv-line";
import { writeCell } from "../values/write-cell";

const PAGE = 500;

/**
 * The collection as CSV, all fields in all of the museum's languages: what an import reads back without a change.
 * Cells that a spreadsheet would calculate are marked as text.
 */
export const exportArtworks = defineOperation({
  name: "exportArtworks",
  access: staff("curator", "collection:read"),
  input: ExportArtworksInput,
  output: CsvDownload,
  async run(ctx, { bom, ...filter }) {
    const { slug, locales } = museumOf(ctx);
    // What several fields are told from is no field of its own.
    const fields = fieldsFor(locales).filter(({ kind }) => kind !== "size");
    return {
      name: `${slug}-artworks-${ctx.now().toISOString().slice(0, 10)}.csv`,
      type: "text/csv; charset=utf-8",
      parts: lines(ctx, fields, { bom, ...filter }),
    };
  },
});

type Wanted = z.output<typeof ExportArtworksInput>;

async function* lines(ctx: Context, fields: Field[], { bom, ...filter }: Wanted): AsyncGenerator<string> {
  const system = asSystem(ctx, "imports");
  yield `${bom ? "\ufeff" : ""}${csvLine(fields.map(({ key }) => key))}`;
  let after: Awaited<ReturnType<typeof listPlainRecords>>["cursor"] = null;
  do {
    const page: Awaited<ReturnType<typeof listPlainRecords>> = await listPlainRecords(system, {
      ...filter,
      after,
      limit: PAGE,
    });
    const artworkIds = page.items.map(({ artworkId }) => artworkId);
    const sources = await listImageSources(system, { artworkIds });
    let text = "";
    for (const record of page.items) {
      const flat = flatten(record);
      const images = sources.flatMap(({ artworkId, url }) => (artworkId === record.artworkId ? [url] : []));
      text += csvLine(
        fields.map((field) => writeCell(field, field.name === "images" ? images : flat.get(field.key))),
      );
    }
    yield text;
    after = page.cursor;
  } while (after !== null);
}
