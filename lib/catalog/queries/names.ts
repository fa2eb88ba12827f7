import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

const { id, accessionNumber, texts } = artworks;
const ofMuseum = (museumId: MuseumId) => and(eq(artworks.museumId, museumId), isNull(artworks.deletedAt));

/** What these works are called, drafts too. */
export function listNames(db: Database, museumId: MuseumId, ids: Id<"artwork">[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .select({ id, accessionNumber, texts })
    .from(artworks)
    .where(and(ofMuseum(museumId), inArray(id, ids)));
}

/** Works whose number is one of these keys, as `numberKey` writes them. */
export function listNamesByNumber(db: Database, museumId: MuseumId, keys: string[]) {
  if (keys.length === 0) return Promise.resolve([]);
  const key = sql<string>`btrim(regexp_replace(lower(${accessionNumber}), '[^a-z0-9]+', '.', 'g'), '.')`;
  return db
    .select({ id, accessionNumber, texts, key })
    .from(artworks)
    .where(and(ofMuseum(museumId), inArray(key, keys)))
    .orderBy(asc(accessionNumber));
}
