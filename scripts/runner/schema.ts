import type postgres from "postgres";
import type { Store } from "./store";

/** Created at start and never in a database that real Inngest serves. JSON is kept as text: it may hold `\u0000`. */
const tables = (schema: string) => `
create schema if not exists ${schema};
create table if not exists ${schema}.functions (
  id text primary key, app text not null, config text not null, active boolean not null, synced_at timestamptz not null
);
create table if not exists ${schema}.events (
  seq bigint generated always as identity primary key, id text not null, name text not null, body text not null,
  received_at timestamptz not null, routed boolean not null default false
);
create index if not exists events_unrouted on ${schema}.events (seq) where not routed;
create index if not exists events_received on ${schema}.events (received_at);
create table if not exists ${schema}.runs (
  seq bigint generated always as identity primary key, id text not null unique, function_id text not null,
  status text not null default 'active', events text not null, output text, error text,
  parent_run text, parent_step text, step_count int not null default 0, last_position int not null default 0,
  key1 text, limit1 int, key2 text, limit2 int,
  created_at timestamptz not null, started_at timestamptz, ended_at timestamptz,
  start_by timestamptz, finish_ms bigint, finish_by timestamptz
);
create index if not exists runs_active on ${schema}.runs (function_id, seq) where status = 'active';
create index if not exists runs_start_by on ${schema}.runs (start_by) where status = 'active' and start_by is not null;
create index if not exists runs_finish_by on ${schema}.runs (finish_by) where status = 'active' and finish_by is not null;
create index if not exists runs_ended on ${schema}.runs (ended_at) where ended_at is not null;
create table if not exists ${schema}.steps (
  run_id text not null references ${schema}.runs (id) on delete cascade, id text not null, op text not null,
  name text not null, race boolean not null default false, state text not null, position int,
  data text, error text, due timestamptz, absolute boolean not null default false, event text, condition text,
  primary key (run_id, id)
);
create index if not exists steps_due on ${schema}.steps (due) where state = 'waiting' and due is not null;
create index if not exists steps_event on ${schema}.steps (event) where state = 'waiting' and event is not null;
create table if not exists ${schema}.work (
  run_id text not null references ${schema}.runs (id) on delete cascade, step_id text not null,
  function_id text not null, seq bigint not null, due timestamptz not null, attempt int not null default 0,
  lost int not null default 0, again boolean not null default false, key1 text, limit1 int, key2 text, limit2 int,
  lease text, leased_until timestamptz, leased_by text, primary key (run_id, step_id)
);
create index if not exists work_order on ${schema}.work (function_id, seq);
create index if not exists work_due on ${schema}.work (due) where lease is null;
create index if not exists work_leased on ${schema}.work (leased_until) where lease is not null;
create table if not exists ${schema}.seen (key text primary key, at timestamptz not null);
create table if not exists ${schema}.gates (key text primary key, free_at timestamptz not null);
create table if not exists ${schema}.crons (
  function_id text not null, cron text not null, last_slot timestamptz not null, primary key (function_id, cron)
);
create table if not exists ${schema}.pending (
  function_id text not null, kind text not null, key text not null, events text not null, event_count int not null,
  due timestamptz not null, deadline timestamptz, primary key (function_id, kind, key)
);
create table if not exists ${schema}.clock (one boolean primary key default true, at timestamptz not null);
`;

/** Makes the runner's own tables if they are missing. Two runners at once are safe: the second waits. */
export async function ensureSchema(store: Store): Promise<void> {
  await store.sql.begin(async (tx: postgres.TransactionSql) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`${store.schema} tables`}))`;
    await tx.unsafe(tables(store.schema));
  });
}
