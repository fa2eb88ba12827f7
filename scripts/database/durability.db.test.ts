import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, it } from "vitest";
import { exitOf } from "../launch/processes.mjs";
import { startEmbedded } from "./start-embedded.mjs";

const ROUNDS = 3;
const WRITERS = 3;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "artscope-durability-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** How many rows of a round are acknowledged before the kill: a fixed rule, the golden ratio's multiples. */
const rowsBeforeKill = Array.from({ length: ROUNDS }, (_, i) => 10 + Math.floor(((i * 0.618_034) % 1) * 60));

it("loses no acknowledged row to kill -9 during writes", { timeout: 120_000 }, async () => {
  const acknowledged = new Set<number>();
  let next = 0;
  for (const rowsWanted of rowsBeforeKill) {
    const before = acknowledged.size;
    const database = await startEmbedded({ folder });
    const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
    await sql`create table if not exists ledger (n int primary key, filler text)`;
    const kept = await sql<{ n: number }[]>`select n from ledger`;
    expect([...acknowledged].filter((n) => !kept.some((row) => row.n === n))).toEqual([]);
    const write = async (writer: postgres.Sql) => {
      while (!database.child.killed) {
        const n = next++;
        // Single statements and transactions alike; the filler makes the log turn pages.
        const row = `insert into ledger values (${n}, repeat('x', 2000))`;
        await writer.unsafe(n % 2 ? row : `begin; ${row}; commit`);
        acknowledged.add(n);
        // The other writers' rows are under way when this one's count decides.
        if (acknowledged.size - before === rowsWanted) database.child.kill("SIGKILL");
      }
    };
    const writers = Array.from({ length: WRITERS }, () => postgres(database.url, { max: 1 }));
    const results = await Promise.allSettled(writers.map(write));
    expect(database.child.killed, JSON.stringify(results)).toBe(true);
    await Promise.all([sql, ...writers].map((client) => client.end({ timeout: 1 })));
    await exitOf(database.child);
  }
  const database = await startEmbedded({ folder });
  const sql = postgres(database.url, { max: 1 });
  const rows = await sql<{ n: number }[]>`select n from ledger`;
  await sql.end();
  await database.stop();
  const found = new Set(rows.map((row) => row.n));
  expect(acknowledged.size).toBeGreaterThanOrEqual(rowsBeforeKill.reduce((sum, rows) => sum + rows));
  expect([...acknowledged].filter((n) => !found.has(n))).toEqual([]);
});

it("keeps a second process out of the folder and leaves no lock behind", { timeout: 60_000 }, async () => {
  const first = await startEmbedded({ folder });
  await expect(startEmbedded({ folder })).rejects.toThrow(`held by process ${first.child.pid}`);
  const sql = postgres(first.url, { max: 1 });
  await expect(sql`select 1 as n`).resolves.toMatchObject([{ n: 1 }]);
  await sql.end();
  await first.stop();
  expect(readdirSync(folder)).toEqual(["cluster"]);
});
