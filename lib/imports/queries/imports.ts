import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { importArtists, importMappings, imports } from "@/db/schema/imports";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { ImportState } from "../contract";

export type ImportRow = typeof imports.$inferSelect;

export async function insertImport(db: Database, values: typeof imports.$inferInsert): Promise<ImportRow> {
  const [row] = await db.insert(imports).values(values).returning();
  if (!row) throw new Error("insert returned no row");
  return row;
}

export async function findImport(
  db: Database,
  museumId: MuseumId,
  importId: Id<"import">,
): Promise<ImportRow | undefined> {
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.museumId, museumId), eq(imports.id, importId)));
  return row;
}

/** The same, held until the transaction ends: whoever changes its state does so one after another. */
export async function lockImport(
  db: Database,
  museumId: MuseumId,
  importId: Id<"import">,
): Promise<ImportRow | undefined> {
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.museumId, museumId), eq(imports.id, importId)))
    .for("update");
  return row;
}

/** Newest first, older than `before`. */
export function listImportRows(
  db: Database,
  museumId: MuseumId,
  { before, limit }: { before: Date | null; limit: number },
): Promise<ImportRow[]> {
  return db
    .select()
    .from(imports)
    .where(and(eq(imports.museumId, museumId), before ? lt(imports.createdAt, before) : undefined))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit);
}

export async function updateImport(
  db: Database,
  importId: Id<"import">,
  values: Partial<typeof imports.$inferInsert>,
): Promise<void> {
  await db.update(imports).set(values).where(eq(imports.id, importId));
}

export async function deleteImport(db: Database, importId: Id<"import">): Promise<void> {
  await db.delete(imports).where(eq(imports.id, importId));
}

/** Forgets imports in these states that nothing happened to since. Answers how many. */
export async function deleteImports(
  db: Database,
  museumId: MuseumId,
  { states, before }: { states: ImportState[]; before: Date },
): Promise<number> {
  const gone = await db
    .delete(imports)
    .where(and(eq(imports.museumId, museumId), inArray(imports.state, states), lt(imports.updatedAt, before)))
    .returning({ id: imports.id });
  return gone.length;
}

export async function findMapping(
  db: Database,
  museumId: MuseumId,
  fingerprint: string,
): Promise<Record<string, string | null> | null> {
  const [row] = await db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(and(eq(importMappings.museumId, museumId), eq(importMappings.fingerprint, fingerprint)));
  return row?.mapping ?? null;
}

export async function saveMapping(db: Database, values: typeof importMappings.$inferInsert): Promise<void> {
  await db
    .insert(importMappings)
    .values(values)
    .onConflictDoUpdate({ target: [importMappings.museumId, importMappings.fingerprint], set: values });
}

export async function addImportArtists(
  db: Database,
  importId: Id<"import">,
  artistIds: Id<"artist">[],
): Promise<void> {
  if (artistIds.length === 0) return;
  const rows = artistIds.map((artistId) => ({ importId, artistId }));
  await db.insert(importArtists).values(rows).onConflictDoNothing();
}

export async function takeImportArtists(db: Database, importId: Id<"import">): Promise<Id<"artist">[]> {
  const rows = await db
    .delete(importArtists)
    .where(eq(importArtists.importId, importId))
    .returning({ artistId: importArtists.artistId });
  return rows.map(({ artistId }) => artistId);
}
