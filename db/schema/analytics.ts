import { bigint, date, index, integer, jsonb, pgTable, primaryKey } from "drizzle-orm/pg-core";
import { instant, ref } from "../columns";
import { artworks } from "./catalog";
import { museums } from "./museums";

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });
const ofArtwork = () =>
  ref<"artwork">()
    .notNull()
    .references(() => artworks.id, { onDelete: "cascade" });

/** A museum in an hour or on a day. Scans are those of visits, by their decision. */
const museumFigures = () => ({
  visits: integer().notNull(),
  interactions: integer().notNull(),
  matchedScans: integer().notNull(),
  ambiguousScans: integer().notNull(),
  unknownScans: integer().notNull(),
});

/** A work in an hour or on a day. `others` counts the kinds of interaction that have no column. */
const artworkFigures = () => ({
  visits: integer().notNull(),
  views: integer().notNull(),
  scans: integer().notNull(),
  dwells: integer().notNull(),
  dwellMs: bigint({ mode: "number" }).notNull(),
  others: jsonb().$type<Record<string, number>>().notNull(),
});

export const museumHours = pgTable(
  "museum_hours",
  { museumId: ofMuseum(), hour: instant().notNull(), ...museumFigures() },
  (table) => [primaryKey({ columns: [table.museumId, table.hour] })],
);

export const artworkHours = pgTable(
  "artwork_hours",
  { museumId: ofMuseum(), hour: instant().notNull(), artworkId: ofArtwork(), ...artworkFigures() },
  (table) => [
    primaryKey({ columns: [table.museumId, table.hour, table.artworkId] }),
    index("artwork_hours_artwork").on(table.artworkId, table.hour),
  ],
);

/** Days as the museum's own clock cuts them. */
export const museumDays = pgTable(
  "museum_days",
  { museumId: ofMuseum(), day: date().notNull(), ...museumFigures() },
  (table) => [primaryKey({ columns: [table.museumId, table.day] })],
);

export const artworkDays = pgTable(
  "artwork_days",
  { museumId: ofMuseum(), day: date().notNull(), artworkId: ofArtwork(), ...artworkFigures() },
  (table) => [
    primaryKey({ columns: [table.museumId, table.day, table.artworkId] }),
    index("artwork_days_artwork").on(table.artworkId, table.day),
  ],
);

/** Days with an hour that was counted since the day was. */
export const dueDays = pgTable("due_days", { museumId: ofMuseum(), day: date().notNull() }, (table) => [
  primaryKey({ columns: [table.museumId, table.day] }),
]);

/** The sum of a work's hours, kept with them, so that no counter ever adds up years. */
export const artworkTotals = pgTable(
  "artwork_totals",
  {
    museumId: ofMuseum(),
    artworkId: ofArtwork(),
    views: bigint({ mode: "number" }).notNull(),
    scans: bigint({ mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.museumId, table.artworkId] })],
);
