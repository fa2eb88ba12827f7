import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Id } from "@/lib/kernel/ids";
import type { Localized } from "@/lib/kernel/locale";
import { createdAt, folded, id, instant, keyText, naturalKey, ref, updatedAt } from "../columns";
import { museums, rooms } from "./museums";

export type ArtistTexts = { nationality: string; biography: string; movement: string | null };
export type ArtworkTexts = {
  title: string;
  dateText: string;
  medium: string;
  classification: string;
  movement: string | null;
  summary: string;
  description: string;
  facts: { label: string; text: string }[];
  creditLine: string;
};

/** All of a work that people write, as one revision of it keeps it; whatever refers to something does so by id. */
export type ArtworkState = {
  accessionNumber: string;
  texts: Localized<ArtworkTexts>;
  yearFrom: number | null;
  yearTo: number | null;
  widthCm: number | null;
  heightCm: number | null;
  depthCm: number | null;
  rights: string;
  tags: string[];
  /** In the order of credit. */
  artistIds: Id<"artist">[];
  roomId: Id<"room"> | null;
  planX: number | null;
  planY: number | null;
  onDisplay: boolean;
  state: "draft" | "published";
  deletedAt: Date | null;
};

export const publicationState = pgEnum("publication_state", ["draft", "published"]);

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

export const artists = pgTable(
  "artists",
  {
    id: id<"artist">(),
    museumId: ofMuseum(),
    slug: text().notNull(),
    name: text().notNull(),
    sortName: text().notNull(),
    /** Other names and spellings that the artist is known by. */
    otherNames: jsonb().$type<string[]>().notNull().default([]),
    bornYear: integer(),
    diedYear: integer(),
    texts: jsonb().$type<Localized<ArtistTexts>>().notNull(),
    wikidataId: text(),
    /** Getty's Union List of Artist Names. */
    ulanId: text(),
    /** What lists sort by. */
    sortKey: keyText().notNull().generatedAlwaysAs(folded(sql`sort_name`)),
    /** All names, folded: what the office's lists are searched by. */
    names: text()
      .notNull()
      .generatedAlwaysAs(folded(sql`name || ' ' || sort_name || ' ' || other_names::text`)),
    /** Counts changes: who saves says which one they saw. */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("artists_museum_slug").on(table.museumId, table.slug),
    index("artists_museum_sort").on(table.museumId, table.sortKey),
  ],
);

export const artworks = pgTable(
  "artworks",
  {
    id: id<"artwork">(),
    museumId: ofMuseum(),
    accessionNumber: text().notNull(),
    sortTitle: text().notNull(),
    texts: jsonb().$type<Localized<ArtworkTexts>>().notNull(),
    /** The accession number in natural order: 1998.9 before 1998.10. */
    sortNumber: keyText().notNull().generatedAlwaysAs(naturalKey(sql`accession_number`)),
    /** Titles in all languages and the number, folded: what the office's list is searched by. */
    names: text()
      .notNull()
      .generatedAlwaysAs(
        folded(sql`jsonb_path_query_array(texts, '$.*.title')::text || ' ' || accession_number`),
      ),
    yearFrom: integer(),
    yearTo: integer(),
    widthCm: real(),
    heightCm: real(),
    depthCm: real(),
    rights: text().notNull().default(""),
    tags: text().array().notNull().default(sql`'{}'`),
    roomId: ref<"room">().references(() => rooms.id, { onDelete: "set null" }),
    planX: real(),
    planY: real(),
    onDisplay: boolean().notNull().default(true),
    state: publicationState().notNull().default("draft"),
    viewCount: integer().notNull().default(0),
    scanCount: integer().notNull().default(0),
    /** Counts changes: who saves says which one they saw. */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: instant(),
  },
  (table) => [
    // What belongs to a work refers to both columns, so that the database itself keeps museums apart.
    unique("artworks_museum_id").on(table.museumId, table.id),
    uniqueIndex("artworks_museum_accession").on(table.museumId, sql`lower(${table.accessionNumber})`),
    index("artworks_museum_sort").on(table.museumId, table.sortTitle, table.id),
    index("artworks_museum_room").on(table.museumId, table.roomId),
    index("artworks_tags").using("gin", table.tags),
  ],
);

/** Every version of a work, whole, so that any of them can be had back. */
export const artworkRevisions = pgTable(
  "artwork_revisions",
  {
    id: id<"revision">(),
    museumId: ofMuseum(),
    artworkId: ref<"artwork">().notNull(),
    version: integer().notNull(),
    /** The operation that made it. */
    action: text().notNull(),
    actorKind: text().notNull(),
    actorId: text(),
    /** Which of `record` are otherwise than in the version before; of texts by language, such as `texts.en.title`. */
    fields: text().array().notNull(),
    record: jsonb().$type<ArtworkState>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      name: "artwork_revisions_artwork_of_museum",
      columns: [table.museumId, table.artworkId],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
    uniqueIndex("artwork_revisions_version").on(table.artworkId, table.version),
  ],
);

export const artworkArtists = pgTable(
  "artwork_artists",
  {
    artworkId: ref<"artwork">()
      .notNull()
      .references(() => artworks.id, { onDelete: "cascade" }),
    artistId: ref<"artist">()
      .notNull()
      .references(() => artists.id, { onDelete: "cascade" }),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.artworkId, table.artistId] }),
    index("artwork_artists_artist").on(table.artistId),
  ],
);
