import { afterAll, beforeAll, expect, test } from "vitest";
import type { Runner } from "./runner";
import { flowFunctions } from "./sample-flow";
import type { Store } from "./store";
import { endedRuns, Journal, SampleApp, testRunner, testStore, until } from "./testing";

const app = new SampleApp();
const journal = new Journal();
let store: Store;
let runner: Runner;

beforeAll(async () => {
  await app.open();
  store = testStore();
  runner = await testRunner(app, { store });
  app.serve(runner.url, (client) => flowFunctions(client, journal));
});
afterAll(async () => {
  await runner.stop();
  await app.close();
});

const send = (name: string, ...all: Record<string, unknown>[]) =>
  app.client.send(all.map((data) => ({ name, data })));
const outputs = async (functionId: string) => (await endedRuns(store, functionId)).map((run) => run.output);
/** Waits until that many runs have ended. */
const ended = (functionId: string, count: number) =>
  until(async () => {
    const runs = await endedRuns(store, functionId);
    return runs.length >= count && runs;
  });

test("a concurrency key lets one run of a museum work at a time, and museums beside each other", async () => {
  await send("keyed", ...["prado", "prado", "prado", "louvre"].map((museum) => ({ museum })));
  await ended("keyed", 4);
  expect(journal.of("keyed")).toHaveLength(8);
  expect(journal.of("keyed").every((line) => line.includes("beside 1 "))).toBe(true);
  expect(journal.of("keyed").some((line) => line.endsWith("all 2"))).toBe(true);
});

test("a debounce waits for quiet and runs with the last", async () => {
  await send(
    "debounced",
    { artwork: 1, n: 1 },
    { artwork: 1, n: 2 },
    { artwork: 2, n: 3 },
    { artwork: 1, n: 4 },
  );
  await ended("debounced", 2);
  expect((await outputs("debounced")).toSorted()).toEqual([3, 4]);
});

test("a batch starts when it is full, and what is left when its time is up", async () => {
  await send("batched", { n: 1 }, { n: 2 }, { n: 3 }, { n: 4 });
  await ended("batched", 2);
  expect(await outputs("batched")).toEqual([[1, 2, 3], [4]]);
});

test("a throttle delays and drops nothing", async () => {
  const sent = Date.now();
  await send("throttled", {}, {}, {});
  const waits = (await ended("throttled", 3)).map((run) => Number(run.output) - sent);
  // A hundredth is left to the two clocks: the database's and this process's.
  expect(waits.map((ms, i) => ms >= i * 990)).toEqual([true, true, true]);
});

test("a rate limit drops what is too much", async () => {
  await send("limited", { n: 1 }, { n: 2 }, { n: 3 });
  await send("once", { image: "marker", n: 1 });
  await ended("once", 1);
  await ended("limited", 2);
  expect(await outputs("limited")).toEqual([1, 2]);
});

test("an idempotency key runs once, and a condition decides before", async () => {
  await send("once", { image: "a", n: 0 }, { image: "a", n: 1 }, { image: "a", n: 2 }, { image: "b", n: 3 });
  await ended("once", 3);
  expect(await outputs("once")).toEqual([1, 1, 3]);
});

test("an event cancels the runs that it matches, also asleep, and listeners are told", async () => {
  await send("cancellable", { artwork: 1, sleep: "1h" }, { artwork: 2, sleep: "1s" });
  await until(async () => (await store.sql`select 1 from ${store.t.steps} where name = 'long'`).length === 2);
  await send("deleted", { artwork: 1 });
  const runs = await ended("cancellable", 2);
  expect(runs).toMatchObject([
    { status: "cancelled", error: { message: "cancelled by the event deleted" } },
    { status: "completed", output: "slept" },
  ]);
  await until(() => journal.of("listener finished sample-cancellable")[0]);
  expect(journal.of("listener cancelled sample-cancellable")).toHaveLength(1);
  expect(journal.of("listener finished sample-cancellable")).toEqual([
    'listener finished sample-cancellable "slept"',
  ]);
  expect(journal.of("listener").filter((line) => line.includes("sample-listener"))).toEqual([]);
});

test("a run that does not finish in its time is cancelled", async () => {
  await send("late", {});
  expect(await ended("late", 1)).toMatchObject([{ status: "cancelled" }]);
});

test("a schedule uses each of its slots once", async () => {
  await until(() => journal.of("every-second").length >= 3);
  const slots = journal.of("every-second").map((line) => Number(line.split(" ")[2]));
  expect(new Set(slots).size).toBe(slots.length);
  expect(slots.every((slot) => slot % 1000 === 0)).toBe(true);
  expect(journal.of("every-second")[0]).toContain("inngest/scheduled.timer");
});

test("an event id that was seen is acknowledged and not run again", async () => {
  const event = { id: "upload-7", name: "limited", data: { n: 9 } };
  const stored = () => store.sql`select 1 from ${store.t.events} where id = 'upload-7'`;
  expect((await app.client.send(event)).ids).toEqual(["upload-7"]);
  expect((await app.client.send(event)).ids).toEqual(["upload-7"]);
  expect(await stored()).toHaveLength(1);
});

test("events are taken with the right key only, whole or not at all, and never in the engine's name", async () => {
  const post = (key: string, body: unknown) =>
    fetch(`${runner.url}/e/${key}`, { method: "POST", body: JSON.stringify(body) });
  const good = { name: "batched", data: { n: 1 } };
  expect((await post("wrong-key", good)).status).toBe(401);
  const bad = await post(app.eventKey, [good, { name: "inngest/function.failed", data: {} }]);
  expect(bad.status).toBe(400);
  expect(await bad.json()).toMatchObject({ status: 400, error: expect.stringContaining("engine's own") });
  expect((await post(app.eventKey, { name: "x", data: "text" })).status).toBe(400);
  expect((await post(app.eventKey, good)).status).toBe(200);
  const stored = await store.sql<
    { n: number }[]
  >`select count(*)::int as n from ${store.t.events} where name = 'batched'`;
  expect(stored[0]?.n).toBe(5);
});

test("functions are registered with the right key only", async () => {
  const post = (authorization: string) =>
    fetch(`${runner.url}/fn/register`, { method: "POST", body: "{}", headers: { authorization } });
  expect((await post("Bearer signkey-local-00")).status).toBe(401);
  expect((await post(`Bearer ${app.signingKey}`)).status).toBe(401);
});
