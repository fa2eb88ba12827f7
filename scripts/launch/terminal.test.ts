import { expect, it } from "vitest";
import { createTerminal, duration, isLively } from "./terminal.mjs";

function paper() {
  let text = "";
  return { output: { write: (more: string) => (text += more), isTTY: false }, text: () => text };
}

it.each([
  [0, "0 ms"],
  [850, "850 ms"],
  [12_345, "12.3 s"],
  [125_000, "2 min 05 s"],
])("%i ms reads as %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});

it("is plain where there is no terminal, or where colours are not wanted", () => {
  const terminal = { isTTY: true, write: () => true };
  expect(isLively(terminal, {})).toBe(true);
  for (const env of [{ NO_COLOR: "1" }, { TERM: "dumb" }, { CI: "true" }])
    expect(isLively(terminal, env)).toBe(false);
  expect(isLively({ ...terminal, isTTY: false }, {})).toBe(false);
});

it("writes one line for a step, with its outcome, and no control characters into a log", async () => {
  const { output, text } = paper();
  const terminal = createTerminal(output, {});
  await expect(
    terminal.step(
      "Build",
      async () => 3,
      (files) => `${files} files`,
    ),
  ).resolves.toBe(3);
  expect(text()).toMatch(/^ {2}✓ Build +\d+ ms {2}3 files\n$/);
});

it("marks a failed step and passes the failure on", async () => {
  const { output, text } = paper();
  const failing = createTerminal(output, {}).step("Build", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(text()).toContain("✗ Build");
});
