import type { Job } from "@/lib/jobs/contract";
import { type Locale, type Localized, pick } from "@/lib/kernel/locale";
import {
  CsvReading,
  type Import,
  type ImportCounts,
  ImportKind,
  ImportOptions,
  type ImportRow,
} from "./contract";
import type { ImportRow as StoredImport } from "./queries/imports";
import type { Counts, StoredRow } from "./queries/rows";

/** An import as its page shows it. */
export function toImport(row: StoredImport, counts: readonly Counts[], job: Job | null): Import {
  const { id, label, state, columns, mapping, newArtists, createdAt, ranAt, readAt } = row;
  const sheets = Array.isArray(row.source.sheets) ? row.source.sheets.map(String) : [];
  return {
    ...{ id, label, state, columns, mapping, newArtists, sheets, job },
    kind: ImportKind.parse(row.kind),
    reading: CsvReading.safeParse(row.source).data ?? null,
    sheet: typeof row.source.sheet === "string" ? row.source.sheet : null,
    options: ImportOptions.parse(row.options),
    isRead: readAt !== null,
    counts: toCounts(counts),
    createdAt: createdAt.toISOString(),
    ranAt: ranAt?.toISOString() ?? null,
  };
}

function toCounts(counts: readonly Counts[]): ImportCounts {
  const sum = (is: (one: Counts) => boolean) =>
    counts.filter(is).reduce((total, { count }) => total + count, 0);
  const of = (wanted: Counts["verdict"]) => sum(({ verdict }) => verdict === wanted);
  const ended = (...wanted: Counts["outcome"][]) => sum(({ outcome }) => wanted.includes(outcome));
  return {
    ...{ read: sum(() => true), noted: sum(({ noted }) => noted) },
    ...{ new: of("new"), changed: of("changed"), unchanged: of("unchanged"), refused: of("refused") },
    ...{ written: ended("created", "changed"), kept: ended("kept") },
    ...{ undone: ended("undone"), left: ended("left") },
  };
}

/** A row as the list shows it; its title in the reader's language where there is one. */
export function toRow(stored: StoredRow, mapping: readonly (string | null)[], locale: Locale): ImportRow {
  const { row, accessionNumber, artworkId, verdict, outcome, changes, notes, cells } = stored;
  const titles: Localized<string> = Object.fromEntries(
    mapping.flatMap((key, index) => (key?.startsWith("title@") ? [[key.slice(6), cells[index] ?? ""]] : [])),
  );
  const title = pick(titles, locale, locale) ?? "";
  return {
    ...{ row, accessionNumber, artworkId, verdict, outcome, notes, title: title.slice(0, 200) },
    changes: changes.map(({ field, before, after }) => ({ field, before, after })),
  };
}
