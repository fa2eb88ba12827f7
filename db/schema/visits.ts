import { bigserial, index, integer, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref } from "../columns";
import { artworks } from "./catalog";
import { museums, rooms } from "./museums";

export const deviceClass = pgEnum("device_class", ["phone", "tablet", "desktop", "unknown"]);

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

/** A random id and how it moved. No address, no fingerprint, no user agent. */
export const visits = pgTable(
  "visits",
  {
    id: id<"visit">(),
    museumId: ofMuseum(),
    startedAt: createdAt(),
    lastActiveAt: createdAt(),
    locale: text().notNull(),
    device: deviceClass().notNull().default("unknown"),
    entryPoint: text().$type<"scan" | "link" | "search">().notNull(),
  },
  (table) => [index("visits_museum_started").on(table.museumId, table.startedAt)],
);

/** Appended raw, partitioned by month; the client's id makes a retry harmless. */
export const interactions = pgTable(
  "interactions",
  {
    id: ref<"interaction">().notNull(),
    museumId: ofMuseum(),
    visitId: ref<"visit">()
      .notNull()
      .references(() => visits.id, { onDelete: "cascade" }),
    artworkId: ref<"artwork">().references(() => artworks.id, { onDelete: "set null" }),
    roomId: ref<"room">().references(() => rooms.id, { onDelete: "set null" }),
    kind: text().notNull(),
    durationMs: integer(),
    occurredAt: instant().notNull(),
    receivedAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.occurredAt] }),
    index("interactions_museum_time").on(table.museumId, table.occurredAt),
    index("interactions_visit").on(table.visitId),
  ],
);

/**
 * Hours whose raw rows changed since they were last counted: one row a change, written in its transaction. Appended
 * only, so that visitors never wait for each other; who counts an hour removes its rows in the same transaction.
 */
export const touchedHours = pgTable(
  "touched_hours",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    museumId: ofMuseum(),
    hour: instant().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("touched_hours_museum").on(table.museumId, table.hour)],
);

/** How far each museum's raw history was forgotten. Its row is also the lock of whoever counts or forgets. */
export const visitHistory = pgTable("visit_history", {
  museumId: ofMuseum().primaryKey(),
  /** Hours before are closed: their raw rows are gone or going. It only ever moves forward. */
  closedBefore: instant(),
});
