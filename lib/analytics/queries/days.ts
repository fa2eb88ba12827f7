import { and, asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkDays, dueDays, museumDays } from "@/db/schema/analytics";
import type { MuseumId } from "@/lib/kernel/ids";
import { type Figures, isEmpty } from "../figures";

/** Rows of one insert, well below what a statement may bind. */
const ROWS_MAX = 1_000;

export async function insertDue(db: Database, museumId: MuseumId, days: string[]): Promise<void> {
  if (days.length === 0) return;
  await db
    .insert(dueDays)
    .values(days.map((day) => ({ museumId, day })))
    .onConflictDoNothing();
}

/** The museum's days that wait to be counted, oldest first. */
export async function listDue(db: Database, museumId: MuseumId): Promise<string[]> {
  const rows = await db
    .select({ day: dueDays.day })
    .from(dueDays)
    .where(eq(dueDays.museumId, museumId))
    .orderBy(asc(dueDays.day));
  return rows.map((row) => row.day);
}

export async function deleteDue(db: Database, museumId: MuseumId, day: string): Promise<void> {
  await db.delete(dueDays).where(and(eq(dueDays.museumId, museumId), eq(dueDays.day, day)));
}

export async function listDueMuseums(db: Database): Promise<MuseumId[]> {
  const rows = await db.selectDistinct({ id: dueDays.museumId }).from(dueDays);
  return rows.map((row) => row.id);
}

/** Puts a day's figures in the place of what was there. */
export async function replaceDay(
  db: Database,
  museumId: MuseumId,
  day: string,
  { artworks, ...figures }: Figures,
): Promise<void> {
  await db.delete(museumDays).where(and(eq(museumDays.museumId, museumId), eq(museumDays.day, day)));
  await db.delete(artworkDays).where(and(eq(artworkDays.museumId, museumId), eq(artworkDays.day, day)));
  if (isEmpty({ artworks, ...figures })) return;
  await db.insert(museumDays).values({ museumId, day, ...figures });
  const rows = artworks.map((work) => ({ museumId, day, ...work }));
  for (let at = 0; at < rows.length; at += ROWS_MAX)
    await db.insert(artworkDays).values(rows.slice(at, at + ROWS_MAX));
}
