import { randomBytes } from "node:crypto";
import type { Inngest } from "inngest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exitOf, gather, startNode } from "../launch/processes.mjs";
import type { Runner } from "./runner";
import type { Store } from "./store";
import { type AnyFunction, endedRuns, Journal, SampleApp, testRunner, testStore, until } from "./testing";

let app: SampleApp;
let journal: Journal;
let store: Store;
const cleanups: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  app = new SampleApp();
  journal = new Journal();
  await app.open();
  store = testStore();
  cleanups.push(
    () => app.close(),
    () => store.sql.end(),
  );
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A runner of the test's own tables, stopped afterwards. */
async function runnerOf(options: Parameters<typeof testRunner>[1] = {}): Promise<Runner> {
  const runner = await testRunner(app, { store: testStore(store.schema), ...options });
  cleanups.push(() => runner.stop());
  return runner;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Six steps, two of them beside each other; each notes that it ran and with which attempt. */
const walk =
  (stepMs: number) =>
  (client: Inngest): AnyFunction[] => [
    client.createFunction({ id: "walk", triggers: { event: "walk" } }, async ({ step, event, attempt }) => {
      const go = (name: string) =>
        step.run(name, async () => {
          journal.note(`${event.data.n} ${name} ${attempt}`);
          await pause(stepMs);
          return name;
        });
      const first = [await go("a"), await go("b")];
      const both = await Promise.all([go("c"), go("d")]);
      return [...first, ...both, await go("e")];
    }),
  ];

test("two runners on one database run every step once", async () => {
  const [one] = [await runnerOf({ parallel: 3 }), await runnerOf({ parallel: 3 })];
  app.serve(one.url, walk(5));
  await app.client.send(Array.from({ length: 12 }, (_, n) => ({ name: "walk", data: { n } })));
  await until(async () => (await endedRuns(store, "walk")).length === 12);
  const expected = Array.from({ length: 12 }, (_, n) => ["a", "b", "c", "d", "e"].map((s) => `${n} ${s} 0`));
  expect(journal.of("").toSorted()).toEqual(expected.flat().toSorted());
});

test("an application that goes away costs no attempt, also in the middle of a step", async () => {
  const runner = await runnerOf();
  app.serve(runner.url, walk(150));
  await app.client.send({ name: "walk", data: { n: 1 } });
  await until(() => journal.of("1 b")[0]);
  await app.close();
  await app.client.send({ name: "walk", data: { n: 2 } });
  await pause(300);
  await app.open();
  await until(async () => (await endedRuns(store, "walk")).length === 2);
  expect((await endedRuns(store, "walk")).map((run) => run.output)).toEqual([
    ["a", "b", "c", "d", "e"],
    ["a", "b", "c", "d", "e"],
  ]);
  expect(journal.of("").filter((line) => !line.endsWith(" 0"))).toEqual([]);
  expect(journal.of("1 a")).toHaveLength(1);
});

test("functions of a new deployment are picked up, and those that are gone are left alone", async () => {
  const runner = await runnerOf();
  app.serve(runner.url, walk(1));
  await app.client.send({ name: "walk", data: { n: 1 } });
  await until(async () => (await endedRuns(store, "walk"))[0]);
  app.serve(runner.url, (client) => [
    client.createFunction({ id: "newer", triggers: { event: "newer" } }, () => "new"),
  ]);
  await until(async () => (await store.sql`select 1 from ${store.t.functions} where id = 'sample-newer'`)[0]);
  await app.client.send([{ name: "newer" }, { name: "walk", data: { n: 2 } }]);
  await until(async () => (await endedRuns(store, "newer"))[0]);
  expect(journal.of("2")).toEqual([]);
});

/** The command itself, as a process, on the application's database. */
async function startCommand(port: number) {
  const child = startNode(
    ["--import", "tsx", "scripts/runner.ts", "--port", String(port), "--app", app.url],
    {
      env: {
        INNGEST_EVENT_KEY: app.eventKey,
        INNGEST_SIGNING_KEY: app.signingKey,
        NODE_ENV: "test",
        LOG_LEVEL: "warn",
      },
    },
  );
  const said: string[] = [];
  void gather(child, (line) => said.push(line));
  cleanups.push(async () => {
    child.kill("SIGTERM");
    await exitOf(child);
  });
  const url = await until(() => said.find((line) => line.startsWith("ready "))?.slice("ready ".length));
  return { child, url };
}

test("a runner killed in the middle of a run goes on where it was", { timeout: 60_000 }, async () => {
  // The command has one name for its tables; no other test may use them.
  await store.sql.end();
  store = testStore("local_runner");
  const n = randomBytes(4).toString("hex");
  const first = await startCommand(0);
  const port = Number(new URL(first.url).port);
  app.serve(first.url, walk(400));
  await app.client.send({ name: "walk", data: { n } });
  await until(() => journal.of(`${n} c`)[0]);
  first.child.kill("SIGKILL");
  await exitOf(first.child);
  await startCommand(port);
  const [run] = await until(async () => {
    const runs = await endedRuns(store, "walk");
    return runs.length > 0 && runs;
  });
  expect(run).toMatchObject({ status: "completed", output: ["a", "b", "c", "d", "e"] });
  // What was written down is not done again; what was under way is.
  expect(journal.of(`${n} a`)).toHaveLength(1);
  expect(journal.of(`${n} b`)).toHaveLength(1);
  expect(journal.of(`${n} e`)).toHaveLength(1);
  expect(journal.of(n).filter((line) => !line.endsWith(" 0"))).toEqual([]);
  await store.sql.unsafe("drop schema local_runner cascade");
});
