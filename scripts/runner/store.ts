import postgres from "postgres";

type Table =
  | "functions"
  | "events"
  | "runs"
  | "steps"
  | "work"
  | "seen"
  | "gates"
  | "crons"
  | "pending"
  | "clock";

export type Tx = postgres.TransactionSql;

/** The runner's part of the database. Tables are named in full: on one shared backend a search path is everybody's. */
export type Store = {
  sql: postgres.Sql;
  schema: string;
  t: Record<Table, postgres.Helper<string, []>>;
};

/** Opens a pool. `embedded`: all connections share one backend, where named prepared statements collide. */
export function openStore(url: string, options: { embedded: boolean; schema?: string }): Store {
  const schema = options.schema ?? "local_runner";
  const sql = postgres(url, {
    max: 4,
    prepare: !options.embedded,
    connect_timeout: 10,
    onnotice: () => undefined,
  });
  const named = (table: Table) => sql(`${schema}.${table}`);
  return {
    sql,
    schema,
    t: {
      functions: named("functions"),
      events: named("events"),
      runs: named("runs"),
      steps: named("steps"),
      work: named("work"),
      seen: named("seen"),
      gates: named("gates"),
      crons: named("crons"),
      pending: named("pending"),
      clock: named("clock"),
    },
  };
}

const CLASHES = new Set(["40P01", "40001"]);
const TRIES = 5;

/** Runs `work` in a transaction, again when it met another one head on. Never call the application inside. */
export async function transaction<T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      // The driver's type unwraps arrays of promises, which no caller here returns.
      return (await store.sql.begin(work)) as T;
    } catch (error) {
      const code = error instanceof postgres.PostgresError ? error.code : "";
      if (!CLASHES.has(code) || attempt === TRIES) throw error;
    }
  }
}

/** Held until the transaction ends: `what` is done by one runner at a time. */
export async function holdTurn(store: Store, tx: Tx, what: "routing" | "claiming"): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtext(${`${store.schema} ${what}`}))`;
}
