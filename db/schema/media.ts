import { foreignKey, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Localized } from "@/lib/kernel/locale";
import { bytea, createdAt, id, instant, ref } from "../columns";
import { artworks } from "./catalog";
import { museums } from "./museums";

export const imageView = pgEnum("image_view", ["front", "detail", "back", "side"]);
export const imageState = pgEnum("image_state", ["pending", "ready", "failed"]);

export const artworkImages = pgTable(
  "artwork_images",
  {
    id: id<"image">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    artworkId: ref<"artwork">().notNull(),
    view: imageView().notNull().default("front"),
    position: integer().notNull().default(0),
    state: imageState().notNull().default("pending"),
    failure: text(),
    /** sha256 of the bytes as given; the stored file is our own re-encoding of them. */
    contentHash: text().notNull(),
    storageKey: text().notNull(),
    /** Where it was downloaded from; null for an upload. */
    sourceUrl: text(),
    width: integer().notNull(),
    height: integer().notNull(),
    alt: jsonb().$type<Localized<string>>().notNull(),
    /** Hex colours, most frequent first. */
    dominantColors: text().array().notNull(),
    /** 64-bit difference hash, 16 hex digits. */
    perceptualHash: text().notNull(),
    /** Counts what people changed; a change names the version that it was made from. */
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    /** Since when it is gone for everybody; its files are kept for a while, so that it can come back. */
    deletedAt: instant(),
  },
  (table) => [
    foreignKey({
      name: "artwork_images_artwork_of_museum",
      columns: [table.museumId, table.artworkId],
      foreignColumns: [artworks.museumId, artworks.id],
    }).onDelete("cascade"),
    index("artwork_images_artwork").on(table.artworkId, table.position),
    uniqueIndex("artwork_images_content").on(table.museumId, table.artworkId, table.contentHash),
  ],
);

/** Packed local features for geometric verification, apart so that no list drags them along. */
export const imageFeatures = pgTable("image_features", {
  imageId: ref<"image">()
    .primaryKey()
    .references(() => artworkImages.id, { onDelete: "cascade" }),
  museumId: ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" }),
  detector: text().notNull(),
  data: bytea().notNull(),
});

/** Pictures of floor plans, to trace over; the file is our own re-encoding of what was given. */
export const planPictures = pgTable(
  "plan_pictures",
  {
    id: id<"planPicture">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    storageKey: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("plan_pictures_museum").on(table.museumId)],
);
