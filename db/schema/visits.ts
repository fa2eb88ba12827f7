import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  text,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref, vector } from "../columns";
import { artworks } from "./catalog";
import { museums, rooms } from "./museums";

export const deviceClass = pgEnum("device_class", ["phone", "tablet", "desktop", "unknown"]);
export const scanDecision = pgEnum("scan_decision", ["match", "ambiguous", "none"]);

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

/** What was asked and answered. The photo is never here; its embedding is. */
export const scans = pgTable(
  "scans",
  {
    id: id<"scan">(),
    museumId: ofMuseum(),
    visitId: ref<"visit">().references(() => visits.id, { onDelete: "cascade" }),
    decision: scanDecision().notNull(),
    artworkId: ref<"artwork">().references(() => artworks.id, { onDelete: "set null" }),
    score: real(),
    margin: integer(),
    inliers: integer().notNull(),
    modelId: text().notNull(),
    ranOn: text().$type<"server" | "device">().notNull(),
    cached: boolean().notNull(),
    timingsMs: jsonb().$type<Record<string, number>>().notNull(),
    vector: vector(),
    createdAt: createdAt(),
  },
  (table) => [
    index("scans_museum_time").on(table.museumId, table.createdAt),
    index("scans_unknown").on(table.museumId, table.createdAt).where(sql`${table.decision} = 'none'`),
    index("scans_visit").on(table.visitId),
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
