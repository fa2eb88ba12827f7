import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { interactions, touchedHours, visitHistory } from "@/db/schema/visits";
import type { MuseumId, VisitId } from "@/lib/kernel/ids";
import type { Span } from "../contract";

/** Notes that these hours must be counted (again). Waits for nobody. */
export async function insertTouched(db: Database, museumId: MuseumId, hours: Date[], now: Date) {
  if (hours.length === 0) return;
  await db.insert(touchedHours).values(hours.map((hour) => ({ museumId, hour, createdAt: now })));
}

/** The hours that a visit has left something in. */
export async function listHoursOf(db: Database, visitId: VisitId): Promise<Date[]> {
  const hour = sql`date_trunc('hour', ${interactions.occurredAt} at time zone 'UTC') at time zone 'UTC'`;
  const rows = await db
    .selectDistinct({ hour: hour.mapWith(touchedHours.hour) })
    .from(interactions)
    .where(eq(interactions.visitId, visitId));
  return rows.map((row) => row.hour);
}

/** One at a time for each museum: whoever counts its hours, and whoever closes them. */
export async function lockHistory(db: Database, museumId: MuseumId): Promise<Date | null> {
  await db.insert(visitHistory).values({ museumId }).onConflictDoNothing();
  const [row] = await db
    .select({ closedBefore: visitHistory.closedBefore })
    .from(visitHistory)
    .where(eq(visitHistory.museumId, museumId))
    .for("update");
  return row?.closedBefore ?? null;
}

/** Closes what is before `instant`, for good: a clock that went back opens nothing. Call it under the lock. */
export async function closeHistory(db: Database, museumId: MuseumId, instant: Date): Promise<Date> {
  const at = sql`${instant.toISOString()}::timestamptz`;
  const [row] = await db
    .update(visitHistory)
    .set({ closedBefore: sql`greatest(${visitHistory.closedBefore}, ${at})` })
    .where(eq(visitHistory.museumId, museumId))
    .returning({ closedBefore: visitHistory.closedBefore });
  return row?.closedBefore ?? instant;
}

/** Takes the museum's oldest touched hours off the list, each once. */
export async function takeTouched(db: Database, museumId: MuseumId, limit: number): Promise<Date[]> {
  const oldest = db
    .selectDistinct({ hour: touchedHours.hour })
    .from(touchedHours)
    .where(eq(touchedHours.museumId, museumId))
    .orderBy(touchedHours.hour)
    .limit(limit);
  const rows = await db
    .delete(touchedHours)
    .where(and(eq(touchedHours.museumId, museumId), sql`${touchedHours.hour} in (${oldest})`))
    .returning({ hour: touchedHours.hour });
  const hours = new Set(rows.map((row) => row.hour.getTime()));
  return [...hours].sort((a, b) => a - b).map((time) => new Date(time));
}

/** Museums with hours that wait to be counted since before `instant`, or from a clock that ran ahead of `now`. */
export async function listTouchedMuseums(db: Database, instant: Date, now: Date): Promise<MuseumId[]> {
  const waits = sql`(${touchedHours.createdAt} < ${instant.toISOString()} or ${touchedHours.createdAt} > ${now.toISOString()})`;
  const rows = await db.selectDistinct({ id: touchedHours.museumId }).from(touchedHours).where(waits);
  return rows.map((row) => row.id);
}

/** The spans as a relation: `n` is a span's place in the list. */
function relation(spans: Span[]) {
  const rows = spans.map(
    ({ from, to }, n) =>
      sql`(${n}::int, ${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz)`,
  );
  return sql`(values ${sql.join(rows, sql`, `)}) as span(n, since, until)`;
}

const within = (museumId: MuseumId) =>
  sql`i.museum_id = ${museumId} and i.occurred_at >= span.since and i.occurred_at < span.until`;

export type SpanRow = {
  n: number;
  artworkId: string | null;
  whole: boolean;
  visits: number;
  interactions: number;
  views: number;
  scans: number;
  dwells: number;
  dwellMs: number;
};

/** Figures of each span, in all (`whole`) and by work. A visit counts once in each of them. */
export async function sumSpans(db: Database, museumId: MuseumId, spans: Span[]): Promise<SpanRow[]> {
  const rows = await db.execute<SpanRow>(sql`
    select span.n, i.artwork_id as "artworkId", grouping(i.artwork_id) = 1 as whole,
      count(distinct i.visit_id)::int as visits,
      count(*)::int as interactions,
      (count(*) filter (where i.kind = 'view'))::int as views,
      (count(*) filter (where i.kind = 'scan'))::int as scans,
      (count(*) filter (where i.kind = 'dwell'))::int as dwells,
      coalesce(sum(i.duration_ms) filter (where i.kind = 'dwell'), 0)::float8 as "dwellMs"
    from ${relation(spans)} join interactions i on ${within(museumId)}
    group by grouping sets ((span.n), (span.n, i.artwork_id))`);
  return [...rows];
}

export type KindRow = { n: number; artworkId: string; kind: string; count: number };

/** How often each other kind of interaction was with each work. */
export async function countKinds(db: Database, museumId: MuseumId, spans: Span[]): Promise<KindRow[]> {
  const rows = await db.execute<KindRow>(sql`
    select span.n, i.artwork_id as "artworkId", i.kind, count(*)::int as count
    from ${relation(spans)} join interactions i on ${within(museumId)}
    where i.artwork_id is not null and i.kind not in ('view', 'scan', 'dwell')
    group by span.n, i.artwork_id, i.kind`);
  return [...rows];
}
