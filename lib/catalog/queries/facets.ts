import { and, count, desc, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { MuseumId } from "@/lib/kernel/ids";
import { visible } from "./artworks";

export function countByRoom(db: Database, museumId: MuseumId) {
  return db
    .select({ roomId: artworks.roomId, count: count() })
    .from(artworks)
    .where(and(visible(museumId), isNotNull(artworks.roomId)))
    .groupBy(artworks.roomId);
}

export function countByTag(db: Database, museumId: MuseumId, limit: number) {
  const tags = db
    .select({ tag: sql<string>`unnest(${artworks.tags})`.as("tag") })
    .from(artworks)
    .where(visible(museumId))
    .as("tags");
  return db
    .select({ tag: tags.tag, count: count() })
    .from(tags)
    .groupBy(tags.tag)
    .orderBy(desc(count()), tags.tag)
    .limit(limit);
}

/** Works by the century in which they begin. */
export async function countByCentury(db: Database, museumId: MuseumId) {
  const century = sql<number>`(floor(${artworks.yearFrom} / 100.0) * 100)::int`;
  return db
    .select({ from: century.as("century"), count: count() })
    .from(artworks)
    .where(and(visible(museumId), isNotNull(artworks.yearFrom)))
    .groupBy(sql`century`)
    .orderBy(sql`century`);
}
