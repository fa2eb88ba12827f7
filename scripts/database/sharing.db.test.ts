import { once } from "node:events";
import { connect } from "node:net";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "./backend";
import { DatabaseServer } from "./server";
import { encode, simpleQuery, startup } from "./wire";

const PATIENCE_MS = 300;
let server: DatabaseServer;
let url: string;
let closeBackend: () => Promise<void>;
const pools: Sql[] = [];

function pool(options: { max?: number; prepare?: boolean } = {}): Sql {
  const sql = postgres(url, { max: 4, onnotice: () => undefined, ...options });
  pools.push(sql);
  return sql;
}

beforeAll(async () => {
  const { backend, parameters, close } = await openEmbedded(null, (error) => {
    throw error;
  });
  closeBackend = close;
  server = new DatabaseServer({ backend, parameters, password: "secret", patienceMs: PATIENCE_MS });
  url = `postgres://art:secret@127.0.0.1:${await server.listen()}/postgres`;
  await pool()`create table notes (n int)`;
});

afterAll(async () => {
  await Promise.all(pools.map((sql) => sql.end({ timeout: 1 })));
  await server.close();
  await closeBackend();
});

describe("many connections on one embedded backend", () => {
  it.each([true, false])("never mix up each other's queries (named statements: %s)", async (prepare) => {
    const sql = pool({ max: 8, prepare });
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, i) => {
        if (i % 50 === 0) await expect(sql`selec`).rejects.toThrow("syntax error");
        const [row] =
          i % 2 ? await sql`select ${i}::int as a` : await sql`select ${`t${i}`}::text as a, 2 as b`;
        return row?.a;
      }),
    );
    expect(answers).toEqual(Array.from({ length: 400 }, (_, i) => (i % 2 ? i : `t${i}`)));
  });

  it("keep transactions apart and roll back what failed", async () => {
    const sql = pool({ max: 8 });
    const write = (i: number) =>
      sql.begin(async (tx) => {
        await tx`insert into notes values (${i})`;
        if (i % 3 === 0) throw new Error("changed my mind");
        await tx`insert into notes values (${i})`;
      });
    const results = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => write(i)));
    expect(results.filter((result) => result.status === "rejected")).toHaveLength(4);
    const rows = await sql<
      { n: number; times: number }[]
    >`select n, count(*)::int as times from notes group by n`;
    expect(rows.map((row) => row.n).sort((a, b) => a - b)).toEqual([1, 2, 4, 5, 7, 8, 10, 11]);
    expect(rows.every((row) => row.times === 2)).toBe(true);
  });

  it("undo the transaction of a client that vanishes", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(startup("art"));
    await once(socket, "data");
    socket.write(encode("p", "secret"));
    await once(socket, "data");
    socket.write(simpleQuery("begin; insert into notes values (1000)"));
    await once(socket, "data");
    socket.destroy();
    const [row] = await pool()`select count(*)::int as n from notes where n = 1000`;
    expect(row?.n).toBe(0);
  });

  it("report code that uses the pool inside its own transaction instead of waiting for ever", async () => {
    const sql = pool();
    const deadlock = sql.begin(async (tx) => {
      await tx`insert into notes values (2000)`;
      await sql`select 1`;
    });
    await expect(deadlock).rejects.toThrow("the pool must not be used inside an open transaction");
    const [row] = await sql`select count(*)::int as n from notes where n = 2000`;
    expect(row?.n).toBe(0);
    await expect(sql.begin((tx) => tx`select 7 as n`)).resolves.toMatchObject([{ n: 7 }]);
  });
});

describe("the embedded server", () => {
  it("refuses a wrong password", async () => {
    const sql = postgres(url.replace("secret", "guess!"), { max: 1 });
    await expect(sql`select 1`).rejects.toMatchObject({ code: "28P01" });
  });

  it("refuses COPY FROM STDIN, which would end it, and goes on", async () => {
    const sql = pool();
    await expect(sql`copy notes from stdin`).rejects.toThrow("not supported by the embedded database");
    await expect(sql.unsafe("select 1; copy notes from stdin")).rejects.toThrow("not supported");
    await expect(sql`select 1 as n`).resolves.toMatchObject([{ n: 1 }]);
  });

  it("answers cursors, several statements at once and large parameters", async () => {
    const sql = pool();
    let seen = 0;
    await sql`select generate_series(1, 1000)`.cursor(100, (rows) => {
      seen += rows.length;
    });
    expect(seen).toBe(1000);
    await expect(sql.unsafe("select 1 as a; select 2 as b")).resolves.toHaveLength(2);
    const text = "x".repeat(3_000_000);
    const [row] = await sql`select length(${text}::text) as n`;
    expect(row?.n).toBe(text.length);
  });

  it("has pgvector, trigrams and unaccent", async () => {
    const sql = pool();
    await sql.unsafe("create extension if not exists vector; create extension if not exists pg_trgm");
    await sql`create extension if not exists unaccent`;
    const [row] =
      await sql`select '[1,0]'::vector <=> '[0,1]'::vector as d, similarity('Penrose', 'penrsoe') as s,
      unaccent('Noël') as u`;
    expect(row).toMatchObject({ d: 1, u: "Noel" });
    expect(row?.s).toBeGreaterThan(0.2);
  });
});
