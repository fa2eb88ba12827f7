import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Locale } from "@/lib/kernel/locale";
import { CsvReading, ImportKind } from "../contract";
import { fileParts, readFile } from "../queries/files";
import type { ImportRow } from "../queries/imports";
import { csvLines } from "../reading/csv";
import { type Line, tablePages } from "../reading/tabular";
import { sheetLines } from "../workbook/sheet-lines";
import { openWorkbook } from "../workbook/workbook";
import { iiifSource } from "./iiif/iiif";
import { artic } from "./museums/artic";
import { cleveland } from "./museums/cleveland";
import { met } from "./museums/met";
import { museumSource } from "./museums/museum";
import { rijksmuseum } from "./museums/rijksmuseum";
import { jsonFetcher } from "./remote";
import type { Cursor, Source } from "./source";

/** What an import is read from. */
export function openSource(ctx: Context, row: Pick<ImportRow, "id" | "kind" | "source">): Source {
  const kind = ImportKind.parse(row.kind);
  switch (kind) {
    case "csv": {
      const reading = CsvReading.parse(row.source);
      return tableSource(() => csvLines(fileParts(ctx.db, row.id), reading));
    }
    case "xlsx":
      return tableSource(() => workbookLines(ctx, row));
    case "iiif": {
      const { locales, defaultLocale } = museumOf(ctx);
      const ordered = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
      return iiifSource(jsonFetcher(ctx), String(row.source.url), ordered);
    }
    case "met":
    case "artic":
    case "rijksmuseum":
    case "cleveland":
      return museumSource(jsonFetcher(ctx), MUSEUMS[kind], {
        query: String(row.source.query),
        limit: Number(row.source.limit),
        locale: languageHere(ctx),
      });
    default:
      return kind satisfies never;
  }
}

async function* workbookLines(
  ctx: Context,
  { id, source }: Pick<ImportRow, "id" | "source">,
): AsyncGenerator<Line> {
  const workbook = await openWorkbook(await readFile(ctx.db, id));
  const sheet = workbook.sheets.find(({ name }) => name === source.sheet);
  if (!sheet) throw new AppError("unprocessable", "The workbook has no such sheet.");
  yield* sheetLines(workbook, sheet);
}

const MUSEUMS = { artic, cleveland, met, rijksmuseum };

/** These museums write English; a museum that doesn't speak it keeps their texts in its first language. */
function languageHere(ctx: Context): Locale {
  const { locales, defaultLocale } = museumOf(ctx);
  return locales.includes("en") ? "en" : defaultLocale;
}

/** A table goes on after a row: its lines before that are read over. */
function tableSource(lines: () => Parameters<typeof tablePages>[0]): Source {
  const rowOf = (cursor: Cursor | null) => Number(cursor?.row ?? 0);
  return { pages: (cursor) => tablePages(lines(), rowOf(cursor)) };
}
