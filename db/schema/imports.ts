import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { bytea, createdAt, id, instant, ref, updatedAt } from "../columns";
import { museums } from "./museums";

export const importState = pgEnum("import_state", [
  "mapping",
  "checking",
  "checked",
  "running",
  "done",
  "undoing",
  "undone",
]);
export const importVerdict = pgEnum("import_verdict", ["new", "changed", "unchanged", "refused"]);
export const importOutcome = pgEnum("import_outcome", ["created", "changed", "kept", "undone", "left"]);

/** A column as it was read: its heading, and the first values that stand in it. */
export type ImportColumn = { name: string; samples: string[] };
/** Something to say of a row: a code that pages have words for, the field it is about, and what the words need. */
export type RowNote = { code: string; field?: string; values?: Record<string, string | number> };
export type FieldChange = { field: string; before: unknown; after: unknown };

export type ImportAuthor = { kind: "staff" | "apiKey" | "system"; id: string };

/** One load of works from a file or from somewhere else, from the first look at it to its undoing. */
export const imports = pgTable(
  "imports",
  {
    id: id<"import">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    /** A name that people know: the file's, the address, what was searched for. */
    label: text().notNull(),
    /** What its kind needs to read it: encoding and delimiter, an address, a search. */
    source: jsonb().$type<Record<string, unknown>>().notNull(),
    columns: jsonb().$type<ImportColumn[]>().notNull().default([]),
    /** Field by column, in the columns' order; null where a column is left out. */
    mapping: jsonb().$type<(string | null)[]>().notNull().default([]),
    options: jsonb().$type<Record<string, unknown>>().notNull(),
    state: importState().notNull().default("mapping"),
    /** How far it was read; null before the first row and once all is read. */
    cursor: jsonb().$type<unknown>(),
    readAt: instant(),
    /** Names in it that no artist of the museum has: they are made when it is run. */
    newArtists: text().array().notNull().default(sql`'{}'`),
    /** Of the latest of its jobs: check, run or undo. */
    jobId: ref<"job">(),
    /** In whose name it works: whoever began, ran or undid it last. */
    author: jsonb().$type<ImportAuthor>().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    ranAt: instant(),
  },
  (table) => [index("imports_museum_time").on(table.museumId, table.createdAt.desc())],
);

/** A file as it was sent, in pieces, so that it is read without being held whole. */
export const importFiles = pgTable(
  "import_files",
  {
    importId: ref<"import">()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    part: integer().notNull(),
    data: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.part] })],
);

/** A row as it was read, what it would do to the collection, and what it did. */
export const importRows = pgTable(
  "import_rows",
  {
    importId: ref<"import">()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    /** As a spreadsheet counts: the headings are row 1. */
    row: integer().notNull(),
    cells: text().array().notNull(),
    /** Why it can't be used whatever the mapping is: found while reading. */
    unreadable: jsonb().$type<RowNote>(),
    /** Null until it was compared with the collection. */
    verdict: importVerdict(),
    accessionNumber: text(),
    /** The work that it is about, which may be gone since. */
    artworkId: ref<"artwork">(),
    /** The work's version that the comparison, then the change, saw. */
    version: integer(),
    changes: jsonb().$type<FieldChange[]>().notNull().default([]),
    notes: jsonb().$type<RowNote[]>().notNull().default([]),
    outcome: importOutcome(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.row] }),
    index("import_rows_verdict").on(table.importId, table.verdict, table.row),
    index("import_rows_number").on(table.importId, sql`lower(${table.accessionNumber})`),
  ],
);

/** Artists that an import made, so that undoing it takes away those who have no work any more. */
export const importArtists = pgTable(
  "import_artists",
  {
    importId: ref<"import">()
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    artistId: ref<"artist">().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.artistId] })],
);

/** How a museum read files with these headings the last time. */
export const importMappings = pgTable(
  "import_mappings",
  {
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    /** Of the headings, in whatever order and case they stand. */
    fingerprint: text().notNull(),
    /** Field by heading. */
    mapping: jsonb().$type<Record<string, string | null>>().notNull(),
    usedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.museumId, table.fingerprint] })],
);
