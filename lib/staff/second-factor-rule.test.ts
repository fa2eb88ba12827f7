import { expect, it } from "vitest";
import { roleNow } from "./second-factor-rule";

it.each([
  ["optional", "admin", false, "admin"],
  ["admins", "admin", false, null],
  ["admins", "admin", true, "admin"],
  ["admins", "curator", false, "curator"],
  ["everyone", "staff", false, null],
  ["everyone", "staff", true, "staff"],
] as const)("where it is asked of %s, a %s with one: %s may be %s", (rule, role, secondFactor, expected) => {
  expect(roleNow({ role, rule }, { secondFactor, byProvider: false })).toBe(expected);
});

it("leaves it to the museum's identity provider where that has signed somebody in", () => {
  const proof = { secondFactor: false, byProvider: true };
  expect(roleNow({ role: "admin", rule: "everyone" }, proof)).toBe("admin");
});
