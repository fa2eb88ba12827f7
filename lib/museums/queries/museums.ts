import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { museums } from "@/db/schema/museums";
import type { MuseumId } from "@/lib/kernel/ids";

export type MuseumRow = typeof museums.$inferSelect;

/** The museum of this slug or id; without either, the first of the installation. */
export async function findMuseum(
  db: Database,
  { slug, id }: { slug?: string; id?: MuseumId },
): Promise<MuseumRow | undefined> {
  const rows = await db
    .select()
    .from(museums)
    .where(and(slug === undefined ? undefined : eq(museums.slug, slug), id && eq(museums.id, id)))
    .orderBy(asc(museums.position), asc(museums.createdAt))
    .limit(1);
  return rows[0];
}

export function listMuseumRows(db: Database): Promise<MuseumRow[]> {
  return db.select().from(museums).orderBy(asc(museums.position), asc(museums.createdAt));
}

/** Inserts or overwrites by slug; returns the id. */
export async function upsertMuseum(
  db: Database,
  values: Omit<typeof museums.$inferInsert, "id" | "createdAt" | "updatedAt">,
  now: Date,
): Promise<MuseumId> {
  const [row] = await db
    .insert(museums)
    .values({ ...values, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: museums.slug,
      set: { ...values, updatedAt: now, version: sql`${museums.version} + 1` },
    })
    .returning({ id: museums.id });
  if (!row) throw new Error("upsert returned no row");
  return row.id;
}

/**
 * Changes a museum's row if it still has this version, which then counts on. Undefined when somebody else has changed
 * it since.
 */
export async function updateMuseum(
  db: Database,
  { id, version }: { id: MuseumId; version: number },
  values: Partial<typeof museums.$inferInsert>,
  now: Date,
): Promise<MuseumRow | undefined> {
  const [row] = await db
    .update(museums)
    .set({ ...values, version: version + 1, updatedAt: now })
    .where(and(eq(museums.id, id), eq(museums.version, version)))
    .returning();
  return row;
}

/** Deletes a museum and, by cascade, everything in it. Answers its id, or undefined when there was none. */
export async function deleteMuseum(db: Database, slug: string): Promise<MuseumId | undefined> {
  const rows = await db.delete(museums).where(eq(museums.slug, slug)).returning({ id: museums.id });
  return rows[0]?.id;
}

export async function markSetUp(db: Database, museumId: MuseumId, now: Date): Promise<void> {
  await db.update(museums).set({ setUpAt: now }).where(eq(museums.id, museumId));
}
