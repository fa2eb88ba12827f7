import { foreignKey, index, integer, pgTable, primaryKey, real, smallint, text } from "drizzle-orm/pg-core";
import { instant, ref } from "../columns";
import { artworks } from "./catalog";
import { artworkImages } from "./media";
import { museums } from "./museums";

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });
const ofImage = () => ref<"image">().references(() => artworkImages.id, { onDelete: "cascade" });

/** A picture that was compared with those nearest to it, and how much there is to recognise it by. */
export const pictureChecks = pgTable(
  "picture_checks",
  {
    imageId: ofImage().primaryKey(),
    museumId: ofMuseum(),
    artworkId: ref<"artwork">().notNull(),
    /** Whose vectors said which pictures are near: under another model it is compared anew. */
    modelId: text().notNull(),
    features: integer().notNull(),
    /** Of the sixteen cells of the picture those with features enough. */
    coveredCells: smallint().notNull(),
    checkedAt: instant().notNull(),
  },
  (table) => [
    index("picture_checks_museum").on(table.museumId, table.modelId),
    index("picture_checks_artwork").on(table.artworkId),
    foreignKey({
      name: "picture_checks_artwork_of_museum",
      columns: [table.museumId, table.artworkId],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
  ],
);

/** Two pictures of different works that geometry finds something in common between; `a` is of the work of lower id. */
export const confusablePairs = pgTable(
  "confusable_pairs",
  {
    museumId: ofMuseum(),
    artworkA: ref<"artwork">().notNull(),
    artworkB: ref<"artwork">().notNull(),
    imageA: ofImage().notNull(),
    imageB: ofImage().notNull(),
    similarity: real().notNull(),
    inliers: integer().notNull(),
    /** Share (0–1) of the picture's area that they span. */
    spread: real().notNull(),
    /** As many of them as a scan could accept one for the other by. */
    conclusiveInliers: integer().notNull(),
    foundAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.imageA, table.imageB] }),
    index("confusable_pairs_museum").on(table.museumId, table.inliers),
    index("confusable_pairs_image_b").on(table.imageB),
    index("confusable_pairs_artwork_a").on(table.artworkA),
    index("confusable_pairs_artwork_b").on(table.artworkB),
    foreignKey({
      name: "confusable_pairs_artwork_a_of_museum",
      columns: [table.museumId, table.artworkA],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "confusable_pairs_artwork_b_of_museum",
      columns: [table.museumId, table.artworkB],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
  ],
);

/** Pairs of works that somebody looked at and let be: two states of one print, a copy on purpose. */
export const settledPairs = pgTable(
  "settled_pairs",
  {
    museumId: ofMuseum(),
    artworkA: ref<"artwork">().notNull(),
    artworkB: ref<"artwork">().notNull(),
    settledAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.artworkA, table.artworkB] }),
    index("settled_pairs_museum").on(table.museumId),
    foreignKey({
      name: "settled_pairs_artwork_a_of_museum",
      columns: [table.museumId, table.artworkA],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "settled_pairs_artwork_b_of_museum",
      columns: [table.museumId, table.artworkB],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
  ],
);
