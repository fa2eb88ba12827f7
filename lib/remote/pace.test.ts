import { expect, it } from "vitest";
import { pacer } from "./pace";

it("callers of one host wait their turn, those of another don't wait for them", async () => {
  let now = 0;
  const waits: number[] = [];
  const pace = pacer(250, {
    now: () => now,
    wait: async (ms) => void waits.push(ms),
  });
  await Promise.all([pace("a"), pace("a"), pace("b"), pace("a")]);
  expect(waits).toEqual([250, 500]);
  now = 10_000;
  await pace("a");
  expect(waits).toHaveLength(2);
});
