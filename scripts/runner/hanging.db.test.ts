import type { Inngest } from "inngest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Runner } from "./runner";
import type { Store } from "./store";
import { type AnyFunction, endedRuns, Journal, SampleApp, testRunner, testStore, until } from "./testing";

const app = new SampleApp();
const journal = new Journal();
let store: Store;
let runner: Runner;

function hangingFunctions(client: Inngest): AnyFunction[] {
  const hanging = client.createFunction(
    { id: "hanging", retries: 1, triggers: { event: "hanging" } },
    async ({ step }) => {
      await step.run("hang", async () => {
        journal.note("hanging hang");
        await new Promise((resolve) => setTimeout(resolve, 3000));
      });
    },
  );

  const hangingBeside = client.createFunction(
    { id: "hanging-beside", retries: 0, triggers: { event: "hanging-beside" } },
    async ({ step }) => {
      const hang = step.run("hang", () => new Promise((resolve) => setTimeout(resolve, 3000)));
      const other = step.run("other", () => "other");
      const caught = hang.catch((error: unknown) => (error instanceof Error ? error.message : "odd"));
      return Promise.all([caught, other]);
    },
  );

  return [hanging, hangingBeside];
}

beforeAll(async () => {
  await app.open();
  store = testStore();
  runner = await testRunner(app, { store, callMs: 1000 });
  app.serve(runner.url, hangingFunctions);
});
afterAll(async () => {
  await runner.stop();
  await app.close();
});

async function outcome(name: string) {
  await app.client.send({ name, data: {} });
  return until(async () => (await endedRuns(store, name))[0]);
}

test("a step that hangs past the limit has failed once more", async () => {
  const run = await outcome("hanging");
  expect(run).toMatchObject({ status: "failed", error: { message: "no answer within 1 s" } });
  expect(journal.of("hanging")).toHaveLength(2);
});

test("a function can catch that a step beside others hung", async () => {
  expect((await outcome("hanging-beside")).output).toEqual(["no answer within 1 s", "other"]);
});
