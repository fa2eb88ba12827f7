import { sql } from "drizzle-orm";
import { bigserial, index, integer, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { createdAt, ref, tsvector } from "../columns";
import { artworks } from "./catalog";
import { museums } from "./museums";
import { visits } from "./visits";

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

/** What search by words reads: a row for each work and language, folded (lower case, no accents). */
export const artworkSearch = pgTable(
  "artwork_search",
  {
    artworkId: ref<"artwork">()
      .notNull()
      .references(() => artworks.id, { onDelete: "cascade" }),
    museumId: ofMuseum(),
    locale: text().notNull(),
    /** Title, artists and accession number: what people misspell. */
    names: text().notNull(),
    document: tsvector().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.artworkId, table.locale] }),
    index("artwork_search_museum").on(table.museumId, table.locale),
    index("artwork_search_document").using("gin", table.document),
    index("artwork_search_names").using("gin", sql`${table.names} gin_trgm_ops`),
  ],
);

export const searchLog = pgTable(
  "search_log",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    museumId: ofMuseum(),
    visitId: ref<"visit">().references(() => visits.id, { onDelete: "cascade" }),
    kind: text().$type<"text" | "image" | "hybrid">().notNull(),
    text: text().notNull(),
    resultCount: integer().notNull(),
    durationMs: real().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("search_log_museum_time").on(table.museumId, table.createdAt),
    index("search_log_visit").on(table.visitId),
  ],
);
