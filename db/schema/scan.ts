import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgEnum, pgTable, real, text } from "drizzle-orm/pg-core";
import { createdAt, id, ref, vector } from "../columns";
import { artworks } from "./catalog";
import { museums } from "./museums";
import { visits } from "./visits";

export const scanDecision = pgEnum("scan_decision", ["match", "ambiguous", "none"]);

/** What was asked and answered. The photo is never here; its embedding is. */
export const scans = pgTable(
  "scans",
  {
    id: id<"scan">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
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
