import { and, asc, eq, gt, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { importRows } from "@/db/schema/imports";
import type { Id } from "@/lib/kernel/ids";
import type { Outcome, Verdict } from "../contract";
import type { FieldChange, RowNote } from "../rows";
import type { SourceRecord } from "../sources/source";

export type StoredRow = typeof importRows.$inferSelect;

/** Keeps records as they were read; one that is there already stays. */
export async function insertRows(
  db: Database,
  importId: Id<"import">,
  records: SourceRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const values = records.map(({ row, cells, unreadable }) => ({ importId, row, cells, unreadable }));
  await db.insert(importRows).values(values).onConflictDoNothing();
}

export async function deleteRows(db: Database, importId: Id<"import">): Promise<void> {
  await db.delete(importRows).where(eq(importRows.importId, importId));
}

/** Forgets what the comparison said, to compare again. */
export async function resetRows(db: Database, importId: Id<"import">): Promise<void> {
  await db
    .update(importRows)
    .set({
      ...{ verdict: null, accessionNumber: null, artworkId: null, version: null },
      ...{ changes: [], notes: [], outcome: null },
    })
    .where(eq(importRows.importId, importId));
}

/** Rows that are not compared yet, in order. */
export function listUnchecked(db: Database, importId: Id<"import">, limit: number): Promise<StoredRow[]> {
  return db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isNull(importRows.verdict)))
    .orderBy(asc(importRows.row))
    .limit(limit);
}

export type CheckedRow = {
  row: number;
  verdict: Verdict;
  accession_number: string | null;
  artwork_id: Id<"artwork"> | null;
  version: number | null;
  changes: FieldChange[];
  notes: RowNote[];
};

/** Notes what the comparison said of these rows. */
export async function writeVerdicts(db: Database, importId: Id<"import">, rows: CheckedRow[]): Promise<void> {
  await db.execute(sql`
    update import_rows set verdict = said.verdict::import_verdict, accession_number = said.accession_number,
      artwork_id = said.artwork_id, version = said.version, changes = said.changes, notes = said.notes
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(
      "row" int, verdict text, accession_number text, artwork_id uuid, version int, changes jsonb, notes jsonb)
    where import_rows.import_id = ${importId} and import_rows.row = said."row"`);
}

/** Refuses every row whose accession number another row has too, and says which one. */
export async function refuseDoubles(db: Database, importId: Id<"import">): Promise<void> {
  await db.execute(sql`
    with doubles as materialized (
      select array_agg(row order by row) as rows from import_rows
      where import_id = ${importId} and accession_number is not null
      group by lower(accession_number) having count(*) > 1
    ), each as materialized (select unnest(rows) as row, rows[1:6] as rows from doubles)
    update import_rows set verdict = 'refused', changes = '[]'::jsonb,
      notes = jsonb_build_array(jsonb_build_object('code', 'numberTwice', 'field', 'accessionNumber', 'values',
        jsonb_build_object('text', accession_number, 'rows', array_to_string(
          (array_remove(each.rows, import_rows.row))[1:5], ', ')))) || notes
    from each
    where import_id = ${importId} and import_rows.row = each.row
      and not notes @> '[{"code": "numberTwice"}]'`);
}

/**
 * Lets the database see what has just been read: taken for a handful, an import of many rows is joined with itself row
 * by row.
 */
export async function countOnRows(db: Database): Promise<void> {
  await db.execute(sql`analyze import_rows`);
}

export type Counts = { verdict: Verdict | null; outcome: Outcome | null; noted: boolean; count: number };

export function countRows(db: Database, importId: Id<"import">): Promise<Counts[]> {
  const noted = sql<boolean>`${importRows.verdict} <> 'refused' and jsonb_array_length(${importRows.notes}) > 0`;
  return db
    .select({
      ...{ verdict: importRows.verdict, outcome: importRows.outcome },
      noted: sql<boolean>`coalesce(${noted}, false)`,
      count: sql<number>`count(*)::int`,
    })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .groupBy(sql`1`, sql`2`, sql`3`);
}

export type RowFilter = {
  verdict?: Verdict | undefined;
  outcome?: Outcome | undefined;
  /** Rows that are used although something in them is not. */
  noted?: boolean | undefined;
  /** Rows with anything to say of them, refused ones too. */
  withNotes?: boolean | undefined;
  search?: string | undefined;
};

function passing(
  importId: Id<"import">,
  { verdict, outcome, noted, withNotes, search }: RowFilter,
): SQL | undefined {
  const like = search && `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return and(
    eq(importRows.importId, importId),
    verdict && eq(importRows.verdict, verdict),
    outcome && eq(importRows.outcome, outcome),
    noted
      ? sql`${importRows.verdict} <> 'refused' and jsonb_array_length(${importRows.notes}) > 0`
      : undefined,
    withNotes ? sql`jsonb_array_length(${importRows.notes}) > 0` : undefined,
    like
      ? sql`(${importRows.accessionNumber} ilike ${like} or array_to_string(${importRows.cells}, ' ') ilike ${like})`
      : undefined,
  );
}

/** One page of rows after `after`, in the file's order. */
export function listRows(
  db: Database,
  importId: Id<"import">,
  filter: RowFilter,
  { after, limit }: { after: number; limit: number },
): Promise<StoredRow[]> {
  return db
    .select()
    .from(importRows)
    .where(and(passing(importId, filter), gt(importRows.row, after)))
    .orderBy(asc(importRows.row))
    .limit(limit);
}

/** Rows that a run still has to write. */
export function listUnwritten(db: Database, importId: Id<"import">, limit: number): Promise<StoredRow[]> {
  const isDue = sql`${importRows.verdict} in ('new', 'changed') and ${importRows.outcome} is null`;
  return db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isDue))
    .orderBy(asc(importRows.row))
    .limit(limit);
}

/** Rows that a run has written and an undo has not taken back. */
export function listWritten(db: Database, importId: Id<"import">, limit: number): Promise<StoredRow[]> {
  const isDone = sql`${importRows.outcome} in ('created', 'changed')`;
  return db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isDone))
    .orderBy(asc(importRows.row))
    .limit(limit);
}

export type RowOutcome = {
  row: number;
  outcome: Outcome;
  artwork_id: Id<"artwork"> | null;
  version: number | null;
  /** What there is to say of it beside what the dry run said. */
  more: RowNote[];
};

/** Notes what was done with these rows. */
export async function writeOutcomes(db: Database, importId: Id<"import">, rows: RowOutcome[]): Promise<void> {
  await db.execute(sql`
    update import_rows set outcome = done.outcome::import_outcome, artwork_id = done.artwork_id,
      version = done.version, notes = import_rows.notes || done.more
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as done(
      "row" int, outcome text, artwork_id uuid, version int, more jsonb)
    where import_rows.import_id = ${importId} and import_rows.row = done."row"`);
}

/** Names of artists that rows to be written mention. */
export async function listNamedArtists(db: Database, importId: Id<"import">): Promise<string[]> {
  const rows = await db.execute<{ name: string }>(sql`
    select distinct name from import_rows, jsonb_array_elements(changes) as change,
      jsonb_array_elements_text(case when change->>'field' = 'artists' then change->'after' else '[]'::jsonb end) as name
    where import_id = ${importId} and verdict in ('new', 'changed') order by name`);
  return rows.map(({ name }) => name);
}

export async function countRead(db: Database, importId: Id<"import">): Promise<number> {
  return db.$count(importRows, eq(importRows.importId, importId));
}

/** How many rows have been compared, over all steps. */
export async function countCompared(db: Database, importId: Id<"import">): Promise<number> {
  return db.$count(importRows, and(eq(importRows.importId, importId), isNotNull(importRows.verdict)));
}

/** How many rows a run has written, and how many it kept its hands off. */
export async function countWritten(db: Database, importId: Id<"import">) {
  const counts = await countRows(db, importId);
  return { written: sumOf(counts, ["created", "changed"]), kept: sumOf(counts, ["kept"]) };
}

/** How many rows an undo has taken back, and how many it left because somebody has touched the work since. */
export async function countUndone(db: Database, importId: Id<"import">) {
  const counts = await countRows(db, importId);
  return { undone: sumOf(counts, ["undone"]), left: sumOf(counts, ["left"]) };
}

const sumOf = (counts: readonly Counts[], outcomes: readonly Outcome[]) =>
  counts.reduce(
    (sum, { outcome, count }) => sum + (outcome !== null && outcomes.includes(outcome) ? count : 0),
    0,
  );
