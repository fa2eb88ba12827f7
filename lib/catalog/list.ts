import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { localized } from "@/lib/kernel/locale";
import { CHECKS } from "./record";

/** How many works are written at once. */
export const WRITE_MAX = 5_000;

/** For how long a deleted work can be restored. */
export const PURGE_AFTER_DAYS = 30;

export const ArtworkIdsInput = z.strictObject({
  artworkIds: z.array(idOf("artwork")).min(1).max(WRITE_MAX),
});
export const ArtworkIdsOutput = z
  .object({ artworkIds: z.array(idOf("artwork")) })
  .meta({ id: "ArtworkIds", description: "Every work that was asked for, once" });

export const RECORD_SORTS = ["title", "number", "artist", "year", "changed", "views", "scans"] as const;
export const RECORD_LACKS = ["picture", "alt", "translation", "room"] as const;

/** What the office's list is narrowed to; all may be combined. */
export const RecordFilters = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: "Words in a title, the accession number or an artist's name, accents aside" }),
  state: z.enum(["draft", "published"]).optional(),
  room: z
    .union([idOf("room"), z.literal("none")])
    .optional()
    .meta({ description: "Room by id; `none` for works that are nowhere" }),
  artist: idOf("artist").optional(),
  tag: z.string().max(60).optional(),
  display: z.enum(["yes", "no"]).optional().meta({ description: "Whether they are on display" }),
  missing: z.enum(RECORD_LACKS).optional().meta({
    description:
      "Works without a ready picture, with a picture that is described in no words of some language, not translated, or on display at no point of a plan",
  }),
  deleted: z
    .enum(["yes"])
    .optional()
    .meta({ description: "Those that were deleted and can still be restored, instead of the others" }),
});
export type RecordFilters = z.infer<typeof RecordFilters>;

export const ListRecordsInput = RecordFilters.extend({
  sort: z
    .enum(RECORD_SORTS)
    .default("title")
    .meta({ description: "`number` in natural order: 1998.9 before 1998.10" }),
  order: z.enum(["asc", "desc"]).default("asc"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional().meta({ description: "`nextCursor` of the page before" }),
});

/** A work as a line of the office's list. */
export const RecordLine = z
  .object({
    id: idOf("artwork"),
    version: z.number().int(),
    accessionNumber: z.string(),
    title: z.string(),
    artistNames: z.array(z.string()),
    dateText: z.string(),
    yearFrom: z.number().int().nullable(),
    room: z.object({ id: idOf("room"), name: z.string() }).nullable(),
    state: z.enum(["draft", "published"]),
    onDisplay: z.boolean(),
    tags: z.array(z.string()),
    viewCount: z.number().int(),
    scanCount: z.number().int(),
    changedAt: z.iso.datetime(),
    deletedAt: z.iso.datetime().nullable(),
    daysLeft: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Of a deleted work: for how many days it can still be restored" }),
    thumbnail: z.string().nullable().meta({ description: "Address of its smallest picture" }),
    lacks: z.array(z.enum(CHECKS)).meta({ description: "What it lacks to be seen by visitors" }),
  })
  .meta({ id: "RecordLine", description: "A work as a line of the office's list" });
export type RecordLine = z.infer<typeof RecordLine>;

export const RecordPage = z
  .object({ items: z.array(RecordLine), total: z.number().int(), nextCursor: z.string().nullable() })
  .meta({ id: "RecordPage" });
export type RecordPage = z.infer<typeof RecordPage>;

/** The ids of all that match, as far as they can be written at once. */
export const RecordIds = z
  .object({ artworkIds: z.array(idOf("artwork")), total: z.number().int() })
  .meta({ id: "RecordIds", description: `The works that match, ${WRITE_MAX} at most` });

/** What works can be filtered and filed by, drafts included. */
export const RecordFacets = z
  .object({
    rooms: z.array(z.object({ id: idOf("room"), name: z.string() })),
    artists: z.array(z.object({ id: idOf("artist"), name: z.string() })),
    tags: z.array(z.string()),
    deleted: z.number().int(),
  })
  .meta({ id: "RecordFacets", description: "What works can be filtered and filed by, drafts included" });
export type RecordFacets = z.infer<typeof RecordFacets>;

const tags = z.array(z.string().trim().min(1).max(60)).max(50);

/** One change to many works; what is not named stays. */
export const BulkChanges = z
  .strictObject({
    roomId: idOf("room").nullable(),
    addTags: tags,
    removeTags: tags,
    onDisplay: z.boolean(),
    rights: z.string().trim().max(500),
    medium: localized(z.string().trim().max(500)),
    creditLine: localized(z.string().trim().max(500)),
    state: z.enum(["draft", "published"]),
    accept: z
      .array(z.enum(CHECKS))
      .max(CHECKS.length)
      .meta({ description: "Of publishing: what works may lack all the same" }),
  })
  .partial();
export type BulkChanges = z.infer<typeof BulkChanges>;

export const ChangeArtworksInput = ArtworkIdsInput.extend({ changes: BulkChanges });

/** Which version of a work a change made. */
const Written = z.object({ artworkId: idOf("artwork"), version: z.number().int() });
const Refused = z.object({
  artworkId: idOf("artwork"),
  accessionNumber: z.string().nullable(),
  reason: z.enum(["missing", "lacking", "changedSince"]),
  lacks: z.array(z.enum(CHECKS)),
  blocks: z.boolean().meta({ description: "Whether `accept` would not help" }),
});
export type Refused = z.infer<typeof Refused>;

export const BulkResult = z
  .object({
    changed: z.array(Written).meta({ description: "What `undo` takes to take it back" }),
    unchanged: z.number().int(),
    refused: z.array(Refused),
  })
  .meta({ id: "BulkResult", description: "What became of each of many works" });
export type BulkResult = z.infer<typeof BulkResult>;

export const UndoChangesInput = z.strictObject({
  changes: z.array(z.strictObject(Written.shape)).min(1).max(WRITE_MAX),
});
