import { afterAll, beforeAll, expect, test } from "vitest";
import type { Runner } from "./runner";
import { sampleFunctions } from "./sample-functions";
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
  app.serve(runner.url, (client) => sampleFunctions(client, journal));
});
afterAll(async () => {
  await runner.stop();
  await app.close();
});

/** Sends an event and waits until that many runs of the function of the same name have ended. */
async function outcome(name: string, data: Record<string, unknown> = {}, functionId = name) {
  const before = (await endedRuns(store, functionId)).length;
  await app.client.send({ name, data });
  return until(async () => (await endedRuns(store, functionId))[before]);
}

test("parallel steps run once each, between what comes before and after", async () => {
  const run = await outcome("parallel", { width: 5 });
  const branches = [0, 1, 2, 3, 4].map((i) => `parallel ${i}`);
  expect(run.output).toEqual(["parallel first", ...branches, "parallel last"]);
  const noted = journal.of("parallel");
  expect(noted.toSorted()).toEqual(["parallel first", ...branches, "parallel last"].toSorted());
  expect([noted.at(0), noted.at(-1)]).toEqual(["parallel first", "parallel last"]);
});

test("a sleep lasts at least its time", async () => {
  expect((await outcome("sleeper")).output).toBeGreaterThanOrEqual(1000);
});

test("a step that waits for an event gets the one that matches, or nothing in the end", async () => {
  const waiting = outcome("waiter", { id: 7, timeout: "1h" });
  await until(async () => (await store.sql`select 1 from ${store.t.steps} where op = 'wait'`)[0]);
  await app.client.send({ name: "answer", data: { id: 8, text: "not mine" } });
  await app.client.send({ name: "answer", data: { id: 7, text: "mine" } });
  expect((await waiting).output).toBe("mine");
  expect((await outcome("waiter", { id: 9, timeout: "1s" })).output).toBe("nobody");
});

test("an invoked function's result and its failure reach the caller", async () => {
  expect((await outcome("caller", { n: 21 })).output).toBe(42);
  expect((await outcome("caller", { n: -1 })).output).toBe("caught: no negative numbers");
});

test("an event that a step sends starts what listens for it", async () => {
  expect((await outcome("sender", { width: 1 }, "parallel")).output).toHaveLength(3);
});

test("a step is tried again, alone, and knows which attempt it is", async () => {
  expect((await outcome("flaky")).output).toBe(2);
  expect(journal.of("flaky")).toEqual([
    "flaky steady",
    "flaky attempt 0",
    "flaky attempt 1",
    "flaky attempt 2",
  ]);
});

test("an error that no retry helps ends the run at once, and onFailure is told", async () => {
  const run = await outcome("hopeless", { n: 3 });
  expect(run).toMatchObject({ status: "failed", error: { message: "it can't be decoded" } });
  await until(() => journal.of("hopeless told")[0]);
  expect(journal.of("hopeless")).toEqual(["hopeless try", "hopeless told: it can't be decoded of 3"]);
});

test("a function may say when it wants to be tried again", async () => {
  expect((await outcome("patient")).output).toBe("answered");
  const [first, second] = journal.of("patient").map((line) => Number(line.split(" ")[1]));
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(950);
});

test("a function can catch what a step failed with", async () => {
  expect((await outcome("catching")).output).toBe("instead of broken");
});

test("a step that returns 5 MB fails for good and says so", async () => {
  const run = await outcome("huge");
  expect(run).toMatchObject({
    status: "failed",
    error: { message: expect.stringContaining("returned 5 MB; at most 4 MB") },
  });
  expect(journal.of("huge")).toHaveLength(1);
});

test("what follows a race does not wait for the slower", async () => {
  expect((await outcome("racing")).output).toBe("racing quick");
  const order = await store.sql<{ name: string }[]>`
    select s.name from ${store.t.steps} s join ${store.t.runs} r on r.id = s.run_id
    where r.function_id = 'sample-racing' order by s.position`;
  expect(order.map((step) => step.name)).toEqual(["quick", "next", "slow"]);
});
