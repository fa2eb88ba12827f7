import { describe, expect, it } from "vitest";
import { guidanceFor, mayReplace, type Situation } from "./guidance";

const steady: Situation = {
  live: true,
  online: true,
  askedForMs: null,
  motion: 0.05,
  dark: false,
  torchAvailable: false,
  misses: 0,
  refused: false,
};

describe("guidance", () => {
  it.each([
    ["starting", { live: false, motion: null }],
    ["point", { motion: null }],
    ["point", { motion: 0.9 }],
    ["hold", { motion: 0.3 }],
    ["hold", {}],
    ["dark", { dark: true }],
    ["darkTorch", { dark: true, torchAvailable: true }],
    ["looking", { askedForMs: 200, dark: true }],
    ["slow", { askedForMs: 3500 }],
    ["closer", { misses: 1 }],
    ["another", { refused: true, misses: 1 }],
    ["offline", { online: false, askedForMs: 100 }],
  ] as const)("says %s", (line, change) => {
    expect(guidanceFor({ ...steady, ...change })).toBe(line);
  });

  it("leaves a line long enough to be read, but tells news of the search at once", () => {
    expect(mayReplace("point", "hold", 300)).toBe(false);
    expect(mayReplace("point", "hold", 900)).toBe(true);
    expect(mayReplace("hold", "looking", 10)).toBe(true);
    expect(mayReplace("hold", "hold", 5000)).toBe(false);
  });
});
