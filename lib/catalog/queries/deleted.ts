import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

/** Works that were deleted before `instant`, oldest first, held until the transaction's end; what others hold is left out. */
export function lockDeletedBefore(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  const { id, accessionNumber, texts, deletedAt } = artworks;
  return db
    .select({ id, accessionNumber, texts })
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), lt(deletedAt, instant)))
    .orderBy(asc(deletedAt), asc(id))
    .limit(limit)
    .for("update", { skipLocked: true });
}

/** Deletes works for good, with all that refers to them. */
export async function deleteRows(db: Database, museumId: MuseumId, ids: Id<"artwork">[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(artworks).where(and(eq(artworks.museumId, museumId), inArray(artworks.id, ids)));
}
