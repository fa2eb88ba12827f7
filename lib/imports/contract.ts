import { z } from "zod";
import { RecordFilter } from "@/lib/catalog/contract";
import { Job } from "@/lib/jobs/contract";
import { idOf } from "@/lib/kernel/ids";

export { type Field, fieldOf, fieldsFor } from "./fields";
export { FILE_BYTES_MAX } from "./limits";
export { sayNote } from "./note-words";
export { csvLine } from "./values/csv-line";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be", "macintosh"] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const CsvReading = z.object({ encoding: z.enum(ENCODINGS), delimiter: z.enum(DELIMITERS) });
export type CsvReading = z.infer<typeof CsvReading>;

const MUSEUMS = ["met", "artic", "rijksmuseum", "cleveland"] as const;
export const REMOTE_KINDS = ["iiif", ...MUSEUMS] as const;
export type RemoteKind = (typeof REMOTE_KINDS)[number];
export const ImportKind = z.enum(["csv", "xlsx", ...REMOTE_KINDS]);
export type ImportKind = z.infer<typeof ImportKind>;

/** Whether an import of this kind is one file, whose columns are known before its rows are read. */
export const isFile = (kind: string): boolean => kind === "csv" || kind === "xlsx";

export const IMPORT_STATES = [
  "mapping",
  "checking",
  "checked",
  "running",
  "done",
  "undoing",
  "undone",
] as const;
export const ImportState = z.enum(IMPORT_STATES);
export type ImportState = z.infer<typeof ImportState>;

export const VERDICTS = ["new", "changed", "unchanged", "refused"] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const OUTCOMES = ["created", "changed", "kept", "undone", "left"] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

export const REMOTE_WORKS_MAX = 1_000;
const RemoteLimit = z.coerce.number().int().min(1).max(REMOTE_WORKS_MAX).default(100);

/** A search in a museum's open interface, or an address of a IIIF manifest or collection. */
export const RequestImportInput = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("iiif"),
    url: z.string().trim().max(2_000).meta({ description: "Of a manifest or a collection", format: "uri" }),
  }),
  z.strictObject({
    kind: z.enum(MUSEUMS),
    query: z.string().trim().min(1).max(200).meta({ description: "Words to search for" }),
    limit: RemoteLimit.meta({ description: "At most so many works" }),
  }),
]);

export type RequestImportInput = z.input<typeof RequestImportInput>;

export const ImportOptions = z.strictObject({
  emptyCells: z.enum(["keep", "clear"]).default("keep").meta({
    description: "Whether an empty cell leaves what a work has, or takes it away",
  }),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

export const ImportIdInput = z.strictObject({ importId: idOf("import") });

export const ImportColumn = z.object({
  name: z.string(),
  samples: z.array(z.string()).meta({ description: "The first values that stand in it" }),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

const count = z.number().int();

/** How many rows there are of each kind; `noted` are rows that are used although something in them is not. */
export const ImportCounts = z.object({
  ...{ read: count, new: count, changed: count, unchanged: count, refused: count, noted: count },
  ...{ written: count, kept: count, undone: count, left: count },
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const Import = z
  .object({
    id: idOf("import"),
    kind: ImportKind,
    label: z.string(),
    state: ImportState,
    reading: CsvReading.nullable().meta({ description: "How a CSV file is read; null for anything else" }),
    sheets: z.array(z.string()).meta({ description: "Sheets of a workbook; empty for anything else" }),
    sheet: z.string().nullable(),
    columns: z.array(ImportColumn),
    mapping: z
      .array(z.string().nullable())
      .meta({ description: "Field by column, such as `title@en`; null where a column is left out" }),
    options: ImportOptions,
    isRead: z.boolean(),
    counts: ImportCounts,
    newArtists: z.array(z.string()).meta({ description: "Artists that the museum hasn't got yet" }),
    job: Job.nullable().meta({ description: "The latest of its jobs: check, run or undo" }),
    createdAt: z.iso.datetime(),
    ranAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Import", description: "A load of works: what it would do, or what it did" });
export type Import = z.infer<typeof Import>;

export const ListImportsInput = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  before: z.iso.datetime().optional(),
});
export const ImportPage = z.object({
  items: z.array(Import.omit({ columns: true, mapping: true, newArtists: true, sheets: true })),
  next: z.iso.datetime().nullable().meta({ description: "`before` of the next page, null on the last" }),
});
export type ImportPage = z.infer<typeof ImportPage>;

export const UploadImportInput = z.strictObject({
  file: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: "must be a file" })
    .meta({
      override: { type: "string", format: "binary" },
      description: "CSV or XLSX, 50 MB at most; the first row holds the headings",
    }),
  fileName: z.string().min(1).max(300),
});

export const ChangeReadingInput = ImportIdInput.extend({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  sheet: z.string().max(200).optional(),
});

export const CheckImportInput = ImportIdInput.extend({
  mapping: z.array(z.string().max(60).nullable()).max(2_000),
  options: ImportOptions,
});

export const RowNote = z.object({
  code: z.string().meta({ description: "What there is to say" }),
  field: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

export const ImportRow = z
  .object({
    row: z.number().int().meta({ description: "As a spreadsheet counts: the headings are row 1" }),
    accessionNumber: z.string().nullable(),
    title: z.string(),
    artworkId: idOf("artwork").nullable(),
    verdict: Verdict.nullable(),
    outcome: Outcome.nullable(),
    changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    notes: z.array(RowNote),
  })
  .meta({ id: "ImportRow", description: "What a row would do, or did" });
export type ImportRow = z.infer<typeof ImportRow>;

export const ListRowsInput = z.object({
  importId: idOf("import"),
  verdict: Verdict.optional(),
  outcome: Outcome.optional(),
  noted: z.stringbool().optional().meta({ description: "Only rows with something to say of them" }),
  search: z.string().trim().max(100).optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const RowPage = z.object({
  items: z.array(ImportRow),
  next: z.number().int().nullable().meta({ description: "`after` of the next page, null on the last" }),
});
export type RowPage = z.infer<typeof RowPage>;

/** A file of text that is made while it is sent. */
export const CsvDownload = z.object({
  name: z.string(),
  type: z.string(),
  parts: z.custom<AsyncIterable<string>>().meta({ override: { type: "string" } }),
});

export const ExportArtworksInput = RecordFilter.extend({
  bom: z.stringbool().default(false).meta({
    description: "Begins with a byte order mark, by which Excel knows that the file is UTF-8",
  }),
});
