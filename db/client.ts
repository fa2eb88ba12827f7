import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

/** A pool or an open transaction: query functions take either. */
export type Database = Omit<PostgresJsDatabase<typeof schema>, "$client"> & { $client?: postgres.Sql };

/** By this name the database lists our connections. */
export const APPLICATION_NAME = "artscope";

/**
 * Opens a pool. `embedded` says that all connections share one backend (PGlite behind its socket), where
 * named prepared statements of one connection would be seen by the others.
 */
export function connect(url: string, options: { poolSize?: number; embedded?: boolean } = {}): Database {
  const client = postgres(url, {
    max: options.poolSize ?? 10,
    prepare: !options.embedded,
    connect_timeout: 10,
    connection: { application_name: APPLICATION_NAME },
    onnotice: () => undefined,
  });
  return drizzle(client, { schema, casing: "snake_case" });
}

/** Closes the pool; waits for running queries up to five seconds. */
export async function disconnect(db: Database): Promise<void> {
  await db.$client?.end({ timeout: 5 });
}
