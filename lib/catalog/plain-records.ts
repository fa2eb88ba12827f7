import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";

const RecordTexts = z.object({
  title: z.string(),
  dateText: z.string(),
  medium: z.string(),
  classification: z.string(),
  movement: z.string().nullable(),
  summary: z.string(),
  description: z.string(),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  creditLine: z.string(),
});

const RecordFields = z.object({
  accessionNumber: z.string().min(1).max(60),
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  widthCm: z.number().positive().nullable(),
  heightCm: z.number().positive().nullable(),
  depthCm: z.number().positive().nullable(),
  rights: z.string(),
  tags: z.array(z.string()),
  artists: z.array(z.string()).meta({ description: "Names, in the order of credit" }),
  room: z.string().nullable().meta({ description: "A room's slug" }),
  planX: z.number().min(0).max(1).nullable(),
  planY: z.number().min(0).max(1).nullable(),
  onDisplay: z.boolean(),
  state: z.enum(["draft", "published"]),
});

/** A work's whole record in all languages, with names where tables have ids: what leaves in an export. */
export const PlainRecord = RecordFields.extend({
  artworkId: idOf("artwork"),
  version: z.number().int(),
  texts: z.partialRecord(LocaleSchema, RecordTexts),
});
export type PlainRecord = z.infer<typeof PlainRecord>;

/** Fields of a record to be set; what is not named stays. */
export const RecordPatch = RecordFields.extend({
  texts: z.partialRecord(LocaleSchema, RecordTexts.partial()),
}).partial();
export type RecordPatch = z.infer<typeof RecordPatch>;

/** One work of many to be written: a new one, or one as it was seen in `version`. No patch at all deletes it. */
export const RecordWrite = z.object({
  artworkId: idOf("artwork").nullable(),
  version: z.number().int().nullable(),
  patch: RecordPatch.nullable(),
});

/** What became of it. A conflict is a work that somebody changed or made since; one that is missing was deleted. */
export const WrittenRecord = z.object({
  status: z.enum(["created", "changed", "unchanged", "conflict", "missing"]),
  artworkId: idOf("artwork").nullable(),
  version: z.number().int().nullable(),
});

/** In whose name works are written. */
export const Author = z.object({ kind: z.enum(["staff", "apiKey", "system"]), id: z.string() });
export type Author = z.infer<typeof Author>;

/** Which works' records are meant; all of the museum's where nothing is said. */
export const RecordFilter = z.object({
  state: z.enum(["draft", "published"]).optional(),
  room: z.string().max(60).optional().meta({ description: "Room, by its slug" }),
  artist: z.string().max(120).optional().meta({ description: "Artist, by slug" }),
  tag: z.string().max(60).optional(),
});
export type RecordFilter = z.infer<typeof RecordFilter>;
