import { InngestTestEngine } from "@inngest/test";
import { Inngest } from "inngest";
import { expect, test } from "vitest";
import { sampleFunctions } from "./sample-functions";
import { Journal, quiet } from "./testing";

const journal = new Journal();
const client = new Inngest({ id: "sample", isDev: true, logger: quiet });
const functions = sampleFunctions(client, journal);

/** Runs one of the conformance suite's functions without any engine. It can't wait for events; sleeps are stood in for. */
async function run(
  id: string,
  data: Record<string, unknown> = {},
  steps: { id: string; handler: () => unknown }[] = [],
) {
  const found = functions.find((candidate) => candidate.id() === id);
  if (!found) throw new Error(`no function ${id}`);
  return new InngestTestEngine({ function: found, events: [{ name: id, data }], steps }).execute();
}

test("parallel steps", async () => {
  const { result } = await run("parallel", { width: 3 });
  expect(result).toEqual(["parallel first", "parallel 0", "parallel 1", "parallel 2", "parallel last"]);
});

test("a sleep", async () => {
  const { result } = await run("sleeper", {}, [{ id: "nap", handler: () => undefined }]);
  expect(result).toEqual(expect.any(Number));
});

test("an invoked function", async () => {
  const { result } = await run("caller", { n: 21 }, [{ id: "call", handler: () => 42 }]);
  expect(result).toBe(42);
});

test("an event that a step sends", async () => {
  const { result } = await run("sender", { width: 1 }, [{ id: "tell", handler: () => ({ ids: ["1"] }) }]);
  expect(result).toBe("sent");
});

test("an error that ends the run", async () => {
  const { error } = await run("hopeless", { n: 3 });
  expect(error).toMatchObject({ message: "it can't be decoded" });
});
