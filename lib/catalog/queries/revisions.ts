import { and, desc, eq, gt, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkRevisions } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type RevisionRow = typeof artworkRevisions.$inferSelect;

const of = (museumId: MuseumId, artworkId: Id<"artwork">) =>
  and(eq(artworkRevisions.museumId, museumId), eq(artworkRevisions.artworkId, artworkId));

/** Revisions of a work, newest first: those before a version, or all. */
export function listRevisions(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<RevisionRow[]> {
  return db
    .select()
    .from(artworkRevisions)
    .where(
      and(of(museumId, artworkId), before === undefined ? undefined : lt(artworkRevisions.version, before)),
    )
    .orderBy(desc(artworkRevisions.version))
    .limit(limit);
}

/** Which fields were changed after a version, and when last. */
export function listChangesSince(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
  version: number,
): Promise<Pick<RevisionRow, "fields" | "createdAt">[]> {
  return db
    .select({ fields: artworkRevisions.fields, createdAt: artworkRevisions.createdAt })
    .from(artworkRevisions)
    .where(and(of(museumId, artworkId), gt(artworkRevisions.version, version)))
    .orderBy(desc(artworkRevisions.version));
}

/** Undefined where the work has no such revision. */
export async function findRevision(
  db: Database,
  museumId: MuseumId,
  artworkId: Id<"artwork">,
  revisionId: Id<"revision">,
): Promise<RevisionRow | undefined> {
  const rows = await db
    .select()
    .from(artworkRevisions)
    .where(and(of(museumId, artworkId), eq(artworkRevisions.id, revisionId)));
  return rows[0];
}

/** Those of the museum's revisions that are these versions of these works. */
export function findRevisionsAt(
  db: Database,
  museumId: MuseumId,
  wanted: { artworkId: Id<"artwork">; version: number }[],
): Promise<RevisionRow[]> {
  if (wanted.length === 0) return Promise.resolve([]);
  const pairs = wanted.map(({ artworkId, version }) => sql`(${artworkId}::uuid, ${version}::int)`);
  return db
    .select()
    .from(artworkRevisions)
    .where(
      and(
        eq(artworkRevisions.museumId, museumId),
        sql`(${artworkRevisions.artworkId}, ${artworkRevisions.version}) in (${sql.join(pairs, sql`, `)})`,
      ),
    );
}
