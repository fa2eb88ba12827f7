import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { localized } from "@/lib/kernel/locale";
import { ImageView, Picture } from "@/lib/media/contract";
import { PlanPointSchema } from "@/lib/museums/contract";

export * from "./artist";
export { parseDateText } from "./date-text";
export * from "./list";
export { foldedName } from "./names";
export { PlainRecord, RecordFilter, RecordPatch } from "./plain-records";
export * from "./record";

export const PAGE_SIZE = 20;

/** What a list shows of a work. */
export const ArtworkSummary = z
  .object({
    id: idOf("artwork"),
    accessionNumber: z.string(),
    title: z.string(),
    artistNames: z.array(z.string()),
    dateText: z.string().meta({ description: "The date as a label shows it", example: "1704" }),
    room: z.object({ id: idOf("room"), slug: z.string(), name: z.string() }).nullable(),
    onDisplay: z.boolean(),
    picture: Picture.nullable(),
  })
  .meta({ id: "ArtworkSummary", description: "What a list shows of a work" });
export type ArtworkSummary = z.infer<typeof ArtworkSummary>;

export const ArtworkName = ArtworkSummary.pick({ id: true, accessionNumber: true, title: true }).meta({
  id: "ArtworkName",
  description: "What a work is called, a draft too",
});
export type ArtworkName = z.infer<typeof ArtworkName>;

export const MatchArtworksInput = z.strictObject({ fileNames: z.array(z.string().max(300)).max(500) });

export const ArtworkMatches = z.object({
  items: z.array(
    z.object({
      fileName: z.string(),
      view: ImageView.meta({ description: "What the end of the name says of the view" }),
      artworks: z.array(ArtworkName).meta({ description: "None, one, or several of nearly the same number" }),
    }),
  ),
});
export type ArtworkMatch = z.infer<typeof ArtworkMatches>["items"][number];

export const ArtistSummary = z
  .object({
    id: idOf("artist"),
    slug: z.string(),
    name: z.string(),
    bornYear: z.number().int().nullable(),
    diedYear: z.number().int().nullable(),
    nationality: z.string(),
    artworkCount: z.number().int(),
  })
  .meta({ id: "ArtistSummary" });
export type ArtistSummary = z.infer<typeof ArtistSummary>;

export const Artist = ArtistSummary.extend({
  biography: z.string(),
  movement: z.string().nullable(),
  wikidataId: z.string().nullable(),
  artworks: z.array(ArtworkSummary),
}).meta({ id: "Artist", description: "An artist with their works" });
export type Artist = z.infer<typeof Artist>;

/** What staff see of a work in a list, drafts too. */
export const CollectionWork = ArtworkSummary.extend({
  state: z.enum(["draft", "published"]),
  classification: z.string(),
  widthCm: z.number().nullable(),
  heightCm: z.number().nullable(),
  depthCm: z.number().nullable(),
}).meta({ id: "CollectionWork", description: "What staff see of a work in a list, drafts too" });
export type CollectionWork = z.infer<typeof CollectionWork>;

/** A work as its page shows it, in one language. */
export const Artwork = ArtworkSummary.extend({
  summary: z.string().meta({ description: "The label's one paragraph" }),
  description: z.string().meta({ description: "The story, paragraphs apart by an empty line" }),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  medium: z.string(),
  classification: z.string(),
  movement: z.string().nullable(),
  dimensions: z
    .object({ widthCm: z.number(), heightCm: z.number(), depthCm: z.number().nullable() })
    .nullable(),
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  creditLine: z.string(),
  rights: z.string(),
  tags: z.array(z.string()),
  artists: z.array(ArtistSummary.omit({ artworkCount: true }).extend({ biography: z.string() })),
  pictures: z.array(Picture),
  location: PlanPointSchema.extend({ level: z.number().int() }).nullable(),
}).meta({ id: "Artwork", description: "A work as its page shows it, in one language" });
export type Artwork = z.infer<typeof Artwork>;

export const SORTS = ["title", "oldest", "newest"] as const;

const year = z.coerce.number().int().min(-5000).max(3000);

/** Filters of a list; all may be combined. */
export const ArtworkFilters = z.object({
  room: z.string().max(60).optional().meta({ description: "Room, by its slug" }),
  artist: z.string().max(120).optional().meta({ description: "Artist, by slug" }),
  tag: z.string().max(60).optional(),
  yearFrom: year.optional().meta({ description: "Made in or after this year" }),
  yearTo: year.optional().meta({ description: "Made in or before this year" }),
  accessionNumber: z
    .string()
    .trim()
    .max(60)
    .optional()
    .meta({ description: "Exactly this number, any case" }),
});
export type ArtworkFilters = z.infer<typeof ArtworkFilters>;

export const ListArtworksInput = ArtworkFilters.extend({
  sort: z.enum(SORTS).default("title"),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE_SIZE),
  cursor: z.string().max(300).optional().meta({ description: "`nextCursor` of the page before" }),
});

export const ArtworkPage = z
  .object({
    items: z.array(ArtworkSummary),
    total: z.number().int(),
    nextCursor: z.string().nullable().meta({ description: "`cursor` of the next page, null on the last" }),
  })
  .meta({ id: "ArtworkPage" });
export type ArtworkPage = z.infer<typeof ArtworkPage>;

export const GetArtworkInput = z.object({ artworkId: idOf("artwork") });

export const ListSimilarInput = GetArtworkInput.extend({
  limit: z.coerce.number().int().min(1).max(20).default(6),
});
export const SimilarArtwork = ArtworkSummary.extend({
  similarity: z.number().meta({ description: "Cosine similarity of the works' pictures, −1 to 1" }),
}).meta({ id: "SimilarArtwork" });
export type SimilarArtwork = z.infer<typeof SimilarArtwork>;

export const ListArtistsOutput = z
  .object({ items: z.array(ArtistSummary) })
  .meta({ id: "ListArtistsOutput" });
export const GetArtistInput = z.object({
  artist: z.string().max(120).meta({ description: "The artist's slug" }),
});

/** What can be filtered by, with counts, for the explore page. */
export const Facets = z
  .object({
    rooms: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int() })),
    artists: z.array(z.object({ slug: z.string(), name: z.string(), count: z.number().int() })),
    tags: z.array(z.object({ tag: z.string(), count: z.number().int() })),
    periods: z.array(z.object({ from: z.number().int(), to: z.number().int(), count: z.number().int() })),
  })
  .meta({ id: "Facets", description: "What works can be filtered by, with counts" });
export type Facets = z.infer<typeof Facets>;

const LabelTexts = z.object({
  title: z.string().min(1),
  dateText: z.string(),
  medium: z.string(),
  classification: z.string(),
  movement: z.string().nullable(),
  summary: z.string(),
  description: z.string(),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  creditLine: z.string(),
});

/** A work as it is catalogued, in all languages; saved by accession number. */
export const SaveArtworkInput = z.object({
  accessionNumber: z.string().trim().min(1).max(60),
  texts: localized(LabelTexts),
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  widthCm: z.number().positive().nullable(),
  heightCm: z.number().positive().nullable(),
  depthCm: z.number().positive().nullable().default(null),
  rights: z.string().default(""),
  tags: z.array(z.string()),
  artists: z.array(z.string()).meta({ description: "Slugs of artists in this museum, in the order shown" }),
  roomId: idOf("room").nullable(),
  planX: z.number().min(0).max(1).nullable(),
  planY: z.number().min(0).max(1).nullable(),
  state: z.enum(["draft", "published"]),
});

export const SaveArtistInput = z.object({
  slug: z.string().min(1).max(120),
  name: z.string().min(1),
  sortName: z.string().min(1),
  bornYear: z.number().int().nullable(),
  diedYear: z.number().int().nullable(),
  texts: localized(
    z.object({ nationality: z.string(), biography: z.string(), movement: z.string().nullable() }),
  ),
  wikidataId: z.string().nullable(),
});

/** A published work as it is catalogued, with every language it is told in: for standards and exports. */
export const PublicRecord = z.object({
  id: idOf("artwork"),
  accessionNumber: z.string(),
  texts: localized(LabelTexts),
  yearFrom: z.number().int().nullable(),
  yearTo: z.number().int().nullable(),
  widthCm: z.number().nullable(),
  heightCm: z.number().nullable(),
  depthCm: z.number().nullable(),
  rights: z.string(),
  roomId: idOf("room").nullable(),
  onDisplay: z.boolean(),
  artists: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      bornYear: z.number().int().nullable(),
      diedYear: z.number().int().nullable(),
      wikidataId: z.string().nullable(),
    }),
  ),
});
export type PublicRecord = z.infer<typeof PublicRecord>;

export const ReadRecordsInput = z.object({ artworkIds: z.array(idOf("artwork")).max(200) });

/** A stretch of the museum's published works in the order of their accession numbers. */
export const ListPublishedInput = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200),
});

/** A work as it is hung: what it is, and where it is if it is anywhere. */
export const HungWork = z
  .object({
    id: idOf("artwork"),
    accessionNumber: z.string(),
    title: z.string(),
    artistNames: z.array(z.string()),
    thumbnail: z.string().nullable().meta({ description: "Address of its smallest picture" }),
    published: z.boolean(),
    onDisplay: z.boolean(),
    roomId: idOf("room").nullable(),
    x: z
      .number()
      .nullable()
      .meta({ description: "Fraction of the floor plan's width; null: somewhere in the room" }),
    y: z.number().nullable(),
  })
  .meta({ id: "HungWork", description: "A work as it is hung" });
export type HungWork = z.infer<typeof HungWork>;

/** Where a work is: in a room and at a point of its floor plan, in a room, or nowhere. */
const Place = z.strictObject({
  roomId: idOf("room").nullable(),
  x: z.number().min(0).max(1).nullable(),
  y: z.number().min(0).max(1).nullable(),
});
export const Placement = Place.extend({
  artworkId: idOf("artwork"),
  was: Place.meta({ description: "Where it was when this was decided: a conflict when it is elsewhere now" }),
});
export type Placement = z.infer<typeof Placement>;

export const PlaceArtworksInput = z.strictObject({ placements: z.array(Placement).max(5_000) });
export const ListHungWorksInput = z.strictObject({ roomIds: z.array(idOf("room")).max(300) });
export const LookUpWorksInput = z.strictObject({
  q: z.string().trim().max(200).default("").meta({ description: "A part of its title, number or artist" }),
  placed: z
    .enum(["yes", "no"])
    .optional()
    .meta({ description: "Only those that hang somewhere, or nowhere" }),
  limit: z.coerce.number().int().min(1).max(100).default(PAGE_SIZE),
  cursor: z.string().max(300).optional(),
});
/** A work that something else refers to: it may have been deleted since. */
export const DescribedWork = z.object({ ...HungWork.shape, gone: z.boolean() });
export type DescribedWork = z.infer<typeof DescribedWork>;
export const HungWorkPage = z
  .object({ items: z.array(HungWork), total: z.number().int(), nextCursor: z.string().nullable() })
  .meta({ id: "HungWorkPage" });
export type HungWorkPage = z.infer<typeof HungWorkPage>;
