import { index, integer, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
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
