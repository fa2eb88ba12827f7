import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { APPLICATION_NAME, type Database } from "@/db/client";

/** How many migrations this version brings. */
const EXPECTED = (
  JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as { entries: unknown[] }
).entries.length;

/** Whether every migration of this version has been applied. False when there is no schema at all. */
export async function isSchemaCurrent(db: Database): Promise<boolean> {
  const exists = await db.execute<{ found: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
  );
  if (!exists[0]?.found) return false;
  const rows = await db.execute<{ applied: number }>(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  );
  return (rows[0]?.applied ?? 0) >= EXPECTED;
}

/** Connections of all of our processes to this database, by what they are doing. */
export async function countConnections(db: Database): Promise<{ state: string; count: number }[]> {
  const rows = await db.execute<{ state: string; count: number }>(sql`
    select coalesce(state, 'unknown') as state, count(*)::int as count from pg_stat_activity
    where application_name = ${APPLICATION_NAME} and datname = current_database() group by 1 order by 1`);
  return [...rows];
}
