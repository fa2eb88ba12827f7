import { expect, it } from "vitest";
import { WeightedGate } from "./weighted-gate";

/** Work that ends when it is told to, and shows what runs at one time. */
function jobs(gate: WeightedGate) {
  const running = new Set<string>();
  const ends = new Map<string, () => void>();
  const start = (name: string, weight: number) =>
    gate.run(weight, async () => {
      running.add(name);
      await new Promise<void>((end) => ends.set(name, end));
      running.delete(name);
      if (name.startsWith("bad")) throw new Error(name);
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
  };
  return { running, start, end };
}

it("lets in what fits and the rest in order of arrival", async () => {
  const { running, start, end } = jobs(new WeightedGate(10));
  const all = [start("a", 6), start("b", 6), start("c", 2)];
  expect([...running]).toEqual(["a"]);
  await end("a");
  expect([...running]).toEqual(["b", "c"]);
  await end("b");
  await end("c");
  await Promise.all(all);
});

it("runs what is too heavy alone, and makes room again after a failure", async () => {
  const { running, start, end } = jobs(new WeightedGate(10));
  const bad = start("bad", 99);
  const refused = expect(bad).rejects.toThrow("bad");
  const next = start("next", 1);
  expect([...running]).toEqual(["bad"]);
  await end("bad");
  await refused;
  expect([...running]).toEqual(["next"]);
  await end("next");
  await next;
});
