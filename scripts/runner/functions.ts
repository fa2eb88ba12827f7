import type postgres from "postgres";
import type { z } from "zod";
import { expressionFault } from "./expressions";
import type { FunctionConfig, Registration } from "./protocol";
import { type Store, type Tx, transaction } from "./store";

/** Replaces what is known of an application's functions. Answers whether anything changed. */
export async function saveFunctions(
  store: Store,
  now: Date,
  registration: z.output<typeof Registration>,
): Promise<boolean> {
  const { functions } = store.t;
  return transaction(store, async (tx) => {
    let changed = 0;
    for (const config of registration.functions) {
      const { count } = await tx`
        insert into ${functions} as f (id, app, config, active, synced_at)
        values (${config.id}, ${registration.appName}, ${JSON.stringify(config)}, true, ${now})
        on conflict (id) do update set app = excluded.app, config = excluded.config, active = true, synced_at = excluded.synced_at
        where f.config <> excluded.config or not f.active`;
      changed += count;
    }
    const ids = registration.functions.map((config) => config.id);
    const gone = await tx`update ${functions} set active = false, synced_at = ${now}
      where active and app = ${registration.appName} and id <> all(${ids}::text[])`;
    return changed + gone.count > 0;
  });
}

/** The functions that the application has now. */
export async function loadFunctions(store: Store, sql: Tx | postgres.Sql): Promise<FunctionConfig[]> {
  const rows = await sql<
    { config: string }[]
  >`select config from ${store.t.functions} where active order by id`;
  return rows.map((row) => JSON.parse(row.config));
}

/** One of them by its full id. */
export async function loadFunction(store: Store, tx: Tx, id: string): Promise<FunctionConfig | null> {
  const [row] = await tx<{ config: string }[]>`
    select config from ${store.t.functions} where id = ${id} and active`;
  return row ? JSON.parse(row.config) : null;
}

/** What this runner will not do of what a function asks for, a sentence each. */
export function shortcomings(config: FunctionConfig): string[] {
  const expressions = [
    ...config.triggers.map((trigger) => trigger.expression),
    ...(config.cancel ?? []).map((cancel) => cancel.if),
    config.idempotency,
    config.debounce?.key,
    config.batchEvents?.key,
    config.batchEvents?.if,
    config.throttle?.key,
    config.rateLimit?.key,
    ...[config.concurrency ?? []].flat().map((entry) => (typeof entry === "number" ? undefined : entry.key)),
  ];
  const faults = expressions.flatMap((expression) => {
    const fault = expression ? expressionFault(expression) : null;
    return fault ? [`its expression ${expression} can't be read: ${fault}`] : [];
  });
  return config.singleton ? [...faults, "singleton is not supported by the local runner"] : faults;
}
