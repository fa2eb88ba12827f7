import { expect, it } from "vitest";
import { isAtHome } from "./outbox";

const call = (given: Record<string, string>) => isAtHome(new Headers(given));

it("knows whoever sits at the computer", () => {
  for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
    expect(call({ host }), host).toBe(true);
  expect(call({ host: "localhost:3000", "x-forwarded-for": "127.0.0.1" })).toBe(true);
});

it.each([
  ["a phone that comes through the proxy", { host: "localhost:3000", "x-forwarded-for": "192.168.1.20" }],
  [
    "a phone that pretends to be at home",
    { host: "localhost:3000", "x-forwarded-for": "127.0.0.1, 192.168.1.20" },
  ],
  ["the computer's name in the network", { host: "192.168.1.4:3443", "x-forwarded-for": "127.0.0.1" }],
  ["a page that gave its own name our address", { host: "evil.example:3000" }],
])("keeps out %s", (_who, given) => {
  expect(call(given)).toBe(false);
});
