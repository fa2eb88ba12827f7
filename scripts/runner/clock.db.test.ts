import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { applyOutcome } from "./apply-outcome";
import { carryOn } from "./carry-on";
import { claim } from "./claim";
import { keepTime } from "./clock";
import { fireCrons } from "./crons";
import { acceptEvents } from "./events";
import { loadFunctions, saveFunctions } from "./functions";
import { endOrphans, prune } from "./prune";
import { routeEvents } from "./route-events";
import { ensureSchema } from "./schema";
import type { Store } from "./store";
import { endedRuns, testStore } from "./testing";
import { fireTimers } from "./timers";

let store: Store;
const start = new Date("2026-11-20T10:00:30.000Z");
const after = (ms: number) => new Date(start.getTime() + ms);
const HOUR_MS = 3_600_000;
const wish = { owner: "[]", lease: "one", leaseMs: 1000, slots: 4, held: [], running: new Map() };

beforeAll(async () => {
  store = testStore();
  await ensureSchema(store);
  await ensureSchema(store);
});
afterAll(() => store.sql.end());
beforeEach(async () => {
  await store.sql.unsafe(
    `truncate ${["functions", "events", "runs", "steps", "work", "seen", "gates", "crons", "pending", "clock"].map((t) => `${store.schema}.${t}`).join(", ")}`,
  );
  const triggers = [{ event: "go" }, { cron: "* * * * *" }];
  await saveFunctions(store, start, {
    appName: "sample",
    functions: [{ id: "sample-f", triggers, steps: {} }],
  });
});

async function startRun(now: Date) {
  await acceptEvents(store, now, [{ name: "go" }], undefined);
  await routeEvents(store, now);
}

test("after the clock went back an hour a sleep lasts no hour longer, a queued call waits no hour", async () => {
  await startRun(start);
  await keepTime(store, start);
  const { items } = await claim(store, start, wish);
  const [item] = items;
  if (!item) throw new Error("nothing to claim");
  const sleep = { id: "s", op: "Sleep", name: "10s" };
  const done = { kind: "ops" as const, ops: [sleep, { id: "p", op: "StepPlanned" }], retryAt: null };
  expect(await applyOutcome(store, start, item, done, () => 1)).toBe("written");

  const back = after(-HOUR_MS);
  expect(await keepTime(store, back)).toBe(HOUR_MS);
  expect(await keepTime(store, back)).toBe(0);
  expect((await claim(store, back, wish)).items).toMatchObject([{ stepId: "p" }]);
  expect(await fireTimers(store, after(-HOUR_MS + 9000))).toBe(0);
  expect(await fireTimers(store, after(-HOUR_MS + 10_000))).toBe(1);
});

test("a slot of a schedule is used once, also when the clock passes it again", async () => {
  const functions = await loadFunctions(store, store.sql);
  const fire = (now: Date) => fireCrons(store, now, functions);
  await keepTime(store, start);
  expect([await fire(start), await fire(after(31_000)), await fire(after(32_000))]).toEqual([0, 1, 0]);
  await keepTime(store, after(32_000));
  await keepTime(store, after(-20_000));
  expect([await fire(after(-20_000)), await fire(after(31_000))]).toEqual([0, 0]);
  expect(await fire(after(10 * 60_000))).toBe(1);
});

test("a lease that ran out is another's, and the first holder's result leaves no trace", async () => {
  await startRun(start);
  const [first] = (await claim(store, start, wish)).items;
  expect((await claim(store, after(500), { ...wish, lease: "two" })).items).toEqual([]);
  const [second] = (await claim(store, after(1500), { ...wish, lease: "two" })).items;
  if (!first || !second) throw new Error("nothing to claim");
  const output = (n: number) => ({ kind: "completed" as const, output: String(n) });
  expect(await applyOutcome(store, after(1600), first, output(1), () => 1)).toBe("lost");
  expect(await applyOutcome(store, after(1600), second, output(2), () => 1)).toBe("written");
  expect(await endedRuns(store, "f")).toMatchObject([{ status: "completed", output: 2 }]);
});

test("a result written twice, because the first answer was lost, leads on", async () => {
  await startRun(start);
  const [item] = (await claim(store, start, wish)).items;
  if (!item) throw new Error("nothing to claim");
  const ops = [{ id: "s", op: "StepRun", data: 1 }];
  expect(await carryOn(store, start, item, { id: "s", name: "s", data: "1" }, after(1000))).toBe(true);
  expect(await carryOn(store, start, item, { id: "s", name: "s", data: "1" }, after(1000))).toBe(false);
  expect(await applyOutcome(store, start, item, { kind: "ops", ops, retryAt: null }, () => 1)).toBe(
    "written",
  );
  expect((await claim(store, start, wish)).items).toMatchObject([
    { stepId: "", memo: [{ id: "s", data: "1" }] },
  ]);
});

test("a call that takes the application with it every time fails in the end", async () => {
  await startRun(start);
  const lost = { kind: "unreachable" as const, lost: true, reason: "socket hang up" };
  let now = start;
  for (let n = 0; n < 40 && (await endedRuns(store, "f")).length === 0; n++) {
    now = new Date(now.getTime() + 10_000);
    for (const item of (await claim(store, now, wish)).items)
      await applyOutcome(store, now, item, lost, () => 1);
  }
  expect(await endedRuns(store, "f")).toMatchObject([
    { status: "failed", error: { message: expect.stringContaining("went away") } },
  ]);
});

test("a run of more than 1,000 steps ends with an error that says so", async () => {
  await startRun(start);
  const [item] = (await claim(store, start, wish)).items;
  if (!item) throw new Error("nothing to claim");
  const ops = Array.from({ length: 1001 }, (_, i) => ({ id: `s${i}`, op: "StepPlanned" }));
  await applyOutcome(store, start, item, { kind: "ops", ops, retryAt: null }, () => 1);
  expect(await endedRuns(store, "f")).toMatchObject([
    { status: "failed", error: { message: "a run has at most 1000 steps" } },
  ]);
});

test("what ended three days ago is forgotten, what goes on is kept", async () => {
  await startRun(start);
  const [item] = (await claim(store, start, wish)).items;
  if (!item) throw new Error("nothing to claim");
  await applyOutcome(store, start, item, { kind: "completed", output: "1" }, () => 1);
  await startRun(after(1000));
  expect(await prune(store, after(24 * HOUR_MS))).toBe(0);
  // The ended run, both events and both marks of their ids; the run that goes on has its event in itself.
  expect(await prune(store, after(73 * HOUR_MS))).toBe(5);
  expect(await store.sql`select 1 from ${store.t.runs} where status = 'active'`).toHaveLength(1);
});

test("a run whose function is gone for a day ends", async () => {
  await startRun(start);
  await saveFunctions(store, start, { appName: "sample", functions: [] });
  expect((await claim(store, start, wish)).items).toEqual([]);
  expect(await endOrphans(store, after(23 * HOUR_MS))).toBe(0);
  expect(await endOrphans(store, after(25 * HOUR_MS))).toBe(1);
  expect(await endedRuns(store, "f")).toMatchObject([{ status: "cancelled" }]);
});
