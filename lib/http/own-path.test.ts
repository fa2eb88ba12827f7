import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each([
  ["/admin/artworks?museum=a#b", "/admin/artworks?museum=a#b"],
  ["/sign-in/invitation#token", "/sign-in/invitation#token"],
  [undefined, "/admin"],
  ["", "/admin"],
  ["admin", "/admin"],
  ["https://evil.example/", "/admin"],
  ["//evil.example/", "/admin"],
  ["/\\evil.example/", "/admin"],
  ["/\t/evil.example/", "/admin"],
  ["/..//evil.example", "/admin"],
  ["javascript:alert(1)", "/admin"],
])("goes from %j to %j after signing in", (given, expected) => {
  expect(ownPath(given, "/admin")).toBe(expected);
});
