import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkHours, artworkTotals, museumHours } from "@/db/schema/analytics";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import { type Figures, isEmpty } from "../figures";

/** Rows of one insert, well below what a statement may bind. */
const ROWS_MAX = 1_000;

export type Counted = { artworkId: Id<"artwork">; views: number; scans: number };

/** Takes the museum's rows of these hours away. Answers what they had counted for each work. */
export async function deleteHours(db: Database, museumId: MuseumId, hours: Date[]): Promise<Counted[]> {
  await db
    .delete(museumHours)
    .where(and(eq(museumHours.museumId, museumId), inArray(museumHours.hour, hours)));
  return db
    .delete(artworkHours)
    .where(and(eq(artworkHours.museumId, museumId), inArray(artworkHours.hour, hours)))
    .returning({
      artworkId: artworkHours.artworkId,
      views: artworkHours.views,
      scans: artworkHours.scans,
    });
}

export async function insertHours(
  db: Database,
  museumId: MuseumId,
  counted: { hour: Date; figures: Figures }[],
): Promise<void> {
  const full = counted.filter(({ figures }) => !isEmpty(figures));
  if (full.length === 0) return;
  await db
    .insert(museumHours)
    .values(full.map(({ hour, figures: { artworks: _, ...figures } }) => ({ museumId, hour, ...figures })));
  const rows = full.flatMap(({ hour, figures }) =>
    figures.artworks.map((work) => ({ museumId, hour, ...work })),
  );
  for (let at = 0; at < rows.length; at += ROWS_MAX)
    await db.insert(artworkHours).values(rows.slice(at, at + ROWS_MAX));
}

/** Adds differences to works' totals. Answers what they are now. */
export async function addToTotals(
  db: Database,
  museumId: MuseumId,
  differences: Counted[],
): Promise<Counted[]> {
  const totals: Counted[] = [];
  for (let at = 0; at < differences.length; at += ROWS_MAX) {
    const rows = differences.slice(at, at + ROWS_MAX).map((difference) => ({ museumId, ...difference }));
    const added = await db
      .insert(artworkTotals)
      .values(rows)
      .onConflictDoUpdate({
        target: [artworkTotals.museumId, artworkTotals.artworkId],
        set: {
          views: sql`${artworkTotals.views} + excluded.views`,
          scans: sql`${artworkTotals.scans} + excluded.scans`,
        },
      })
      .returning({
        artworkId: artworkTotals.artworkId,
        views: artworkTotals.views,
        scans: artworkTotals.scans,
      });
    totals.push(...added);
  }
  return totals;
}

/** Adds a museum's hours up anew, all of them. Answers the total of every work that ever had one. */
export async function recountTotals(db: Database, museumId: MuseumId): Promise<Counted[]> {
  await db.execute(sql`
    insert into artwork_totals (museum_id, artwork_id, views, scans)
    select museum_id, artwork_id, sum(views), sum(scans) from artwork_hours
    where museum_id = ${museumId} group by museum_id, artwork_id
    on conflict (museum_id, artwork_id) do update set views = excluded.views, scans = excluded.scans`);
  await db.execute(sql`
    update artwork_totals set views = 0, scans = 0
    where museum_id = ${museumId} and not exists (
      select 1 from artwork_hours as hours where hours.artwork_id = artwork_totals.artwork_id)`);
  return db
    .select({ artworkId: artworkTotals.artworkId, views: artworkTotals.views, scans: artworkTotals.scans })
    .from(artworkTotals)
    .where(eq(artworkTotals.museumId, museumId));
}
