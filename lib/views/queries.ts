import { and, asc, eq, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { savedViews } from "@/db/schema/views";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type ViewRow = typeof savedViews.$inferSelect;
type Key = { museumId: MuseumId; id: Id<"view"> };

const at = ({ museumId, id }: Key) => and(eq(savedViews.museumId, museumId), eq(savedViews.id, id));

/** A person's own views and those that others share, by name. */
export function listViews(db: Database, museumId: MuseumId, ownerId: string): Promise<ViewRow[]> {
  const seen = or(eq(savedViews.ownerId, ownerId), eq(savedViews.shared, true));
  return db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.museumId, museumId), seen))
    .orderBy(asc(savedViews.name), asc(savedViews.id));
}

/** Holds a view until the transaction ends. */
export async function lockView(db: Database, key: Key): Promise<ViewRow | undefined> {
  const [row] = await db.select().from(savedViews).where(at(key)).for("update");
  return row;
}

export async function insertView(db: Database, values: typeof savedViews.$inferInsert): Promise<ViewRow> {
  const [row] = await db.insert(savedViews).values(values).returning();
  if (!row) throw new Error("insert returned no row");
  return row;
}

export async function updateView(
  db: Database,
  key: Key,
  values: Partial<ViewRow>,
): Promise<ViewRow | undefined> {
  const [row] = await db.update(savedViews).set(values).where(at(key)).returning();
  return row;
}

export async function deleteViewRow(db: Database, key: Key): Promise<void> {
  await db.delete(savedViews).where(at(key));
}
