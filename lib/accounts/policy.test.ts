import { expect, it } from "vitest";
import { waitAfter } from "./policy";

it("lets people mistype a few times, then doubles the wait up to five minutes", () => {
  expect([1, 4, 5, 6, 7, 12, 13, 40].map((failures) => waitAfter(failures, "account"))).toEqual([
    0, 0, 1, 2, 4, 128, 256, 300,
  ]);
});

it("bears more from an address, behind which a whole office may sit", () => {
  expect(waitAfter(29, "address")).toBe(0);
  expect(waitAfter(31, "address")).toBe(2);
});
