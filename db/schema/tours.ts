import { boolean, index, integer, jsonb, pgEnum, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Localized } from "@/lib/kernel/locale";
import { createdAt, id, instant, ref, updatedAt } from "../columns";
import { artworks, publicationState } from "./catalog";
import { museums, rooms } from "./museums";

export type TourTexts = {
  title: string;
  summary: string;
  /** What it is about in a word or two, such as "With children". */
  theme: string;
  /** What to know about the way before setting out. */
  accessNote: string;
};

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

export const tours = pgTable(
  "tours",
  {
    id: id<"tour">(),
    museumId: ofMuseum(),
    /** Its address; it stays when the tour is renamed. */
    slug: text().notNull(),
    texts: jsonb().$type<Localized<TourTexts>>().notNull(),
    /** Whether its way can be gone without steps. */
    stepFree: boolean().notNull().default(false),
    /** As somebody set it; null: as it is computed. */
    durationMin: integer(),
    state: publicationState().notNull().default("draft"),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: instant(),
  },
  (table) => [
    uniqueIndex("tours_museum_slug").on(table.museumId, table.slug),
    index("tours_museum_position").on(table.museumId, table.position),
  ],
);

/** What a stop is at; it is remembered when the work or the room itself is gone. */
export const stopKind = pgEnum("tour_stop_kind", ["artwork", "room"]);

export const tourStops = pgTable(
  "tour_stops",
  {
    id: id<"tourStop">(),
    museumId: ofMuseum(),
    tourId: ref<"tour">()
      .notNull()
      .references(() => tours.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kind: stopKind().notNull(),
    artworkId: ref<"artwork">().references(() => artworks.id, { onDelete: "set null" }),
    roomId: ref<"room">().references(() => rooms.id, { onDelete: "set null" }),
    story: jsonb().$type<Localized<string>>().notNull(),
  },
  (table) => [
    index("tour_stops_tour").on(table.tourId, table.position),
    index("tour_stops_artwork").on(table.artworkId),
    index("tour_stops_room").on(table.roomId),
  ],
);
