import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const MIGRATIONS = "db/migrations";

/**
 * Brings the database at `url` to this version's schema; does nothing when it is there already.
 * Run from the repository's root. Two processes at once are safe: the second waits for the first.
 */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, prepare: false, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(hashtext('artscope migrations'))`;
    await applyMigrations(drizzle(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end({ timeout: 5 });
  }
}
