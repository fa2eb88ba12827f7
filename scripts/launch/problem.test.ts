import { expect, it } from "vitest";
import { knownProblem } from "./problem.mjs";

it.each([
  ["Error: ENOSPC: no space left on device, write", "The disk became full while building."],
  ["ERROR:  could not extend file: No space left on device", "The disk became full while building."],
  ["npm error code ENOTFOUND", "The package registry can't be reached while building."],
])("explains %s", (output, message) => {
  expect(knownProblem(output, "building")?.message).toBe(message);
});

it("leaves the rest to the tool's own words", () => {
  expect(knownProblem("Type error: x is not a number", "building")).toBeNull();
});
