import { and, asc, desc, eq, inArray, isNotNull, isNull, max, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { tourStops, tours } from "@/db/schema/tours";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type TourRow = typeof tours.$inferSelect;
export type StopRow = typeof tourStops.$inferSelect;
export type TourParts = { tour: TourRow; stops: StopRow[] };

/** Tours in the order in which they are shown; deleted ones are not there. */
export function listTourRows(
  db: Database,
  museumId: MuseumId,
  { publishedOnly }: { publishedOnly: boolean },
): Promise<TourRow[]> {
  const rule = and(
    eq(tours.museumId, museumId),
    isNull(tours.deletedAt),
    publishedOnly ? eq(tours.state, "published") : undefined,
  );
  return db
    .select()
    .from(tours)
    .where(rule)
    .orderBy(asc(tours.position), asc(tours.createdAt), asc(tours.id));
}

/** Deleted tours, latest first. */
export function listDeletedTours(db: Database, museumId: MuseumId): Promise<TourRow[]> {
  return db
    .select()
    .from(tours)
    .where(and(eq(tours.museumId, museumId), isNotNull(tours.deletedAt)))
    .orderBy(desc(tours.deletedAt));
}

/** The stops of these tours, each tour's in order. */
export function listStops(db: Database, tourIds: Id<"tour">[]): Promise<StopRow[]> {
  if (tourIds.length === 0) return Promise.resolve([]);
  return db
    .select()
    .from(tourStops)
    .where(inArray(tourStops.tourId, tourIds))
    .orderBy(tourStops.tourId, asc(tourStops.position));
}

/** A tour of the museum by id or slug, deleted or not, with its stops. With `lock` nobody else changes it meanwhile. */
export async function findTour(
  db: Database,
  museumId: MuseumId,
  { id, slug, lock = false }: { id?: Id<"tour">; slug?: string; lock?: boolean },
): Promise<TourParts | undefined> {
  const wanted = db
    .select()
    .from(tours)
    .where(and(eq(tours.museumId, museumId), id && eq(tours.id, id), slug ? eq(tours.slug, slug) : undefined))
    .limit(1);
  const [tour] = lock ? await wanted.for("update") : await wanted;
  return tour && { tour, stops: await listStops(db, [tour.id]) };
}

/** Slugs of all tours of the museum, deleted ones too. */
export async function listTourSlugs(db: Database, museumId: MuseumId): Promise<Set<string>> {
  const rows = await db.select({ slug: tours.slug }).from(tours).where(eq(tours.museumId, museumId));
  return new Set(rows.map((row) => row.slug));
}

/** Inserts a tour after all others. Answers its id. */
export async function insertTour(
  db: Database,
  values: Omit<typeof tours.$inferInsert, "position">,
): Promise<Id<"tour">> {
  const [last] = await db
    .select({ position: max(tours.position) })
    .from(tours)
    .where(eq(tours.museumId, values.museumId));
  const position = (last?.position ?? -1) + 1;
  const [row] = await db
    .insert(tours)
    .values({ ...values, position })
    .returning({ id: tours.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

/** Changes a tour's own fields; its version grows. */
export async function updateTour(
  db: Database,
  tourId: Id<"tour">,
  values: Partial<Omit<TourRow, "id" | "museumId" | "version">>,
): Promise<void> {
  await db
    .update(tours)
    .set({ ...values, version: sql`${tours.version} + 1` })
    .where(eq(tours.id, tourId));
}

/** Writes a tour's stops in this order and takes the others away. False when an id names another tour's stop. */
export async function replaceStops(
  db: Database,
  tourId: Id<"tour">,
  stops: (typeof tourStops.$inferInsert & { id: Id<"tourStop"> })[],
): Promise<boolean> {
  await db.delete(tourStops).where(eq(tourStops.tourId, tourId));
  if (stops.length === 0) return true;
  const written = await db
    .insert(tourStops)
    .values(stops)
    .onConflictDoNothing()
    .returning({ id: tourStops.id });
  return written.length === stops.length;
}

/** Sets the order of tours; those that are not named keep their place. */
export async function setPositions(db: Database, museumId: MuseumId, tourIds: Id<"tour">[]): Promise<void> {
  if (tourIds.length === 0) return;
  const rows = tourIds.map((id, position) => sql`(${id}::uuid, ${position}::int)`);
  await db.execute(sql`
    update tours set position = wanted.position
    from (values ${sql.join(rows, sql`, `)}) as wanted(id, position)
    where tours.museum_id = ${museumId} and tours.id = wanted.id`);
}
