import { expect, it } from "vitest";
import { importHref, readImportQuery, shownRows } from "./import-query";

it("a view is all in the address, and what can't be understood is left out", () => {
  const read = (search: string) => {
    const given = new URLSearchParams(search);
    return readImportQuery((key) => given.get(key));
  };
  expect(read("show=changed&search=wave")).toEqual({ show: "changed", search: "wave" });
  expect(read("show=everything")).toEqual({ show: "all", search: "" });
  expect(importHref("m", "1", { show: "all", search: "" })).toBe("/admin/imports/1?museum=m");
  expect(importHref("m", "1", { show: "all", search: "" }, { show: "new", search: "a b" })).toBe(
    "/admin/imports/1?museum=m&show=new&search=a+b",
  );
});

it("a view is a filter of the list", () => {
  expect(shownRows({ show: "refused", search: "" })).toEqual({ verdict: "refused" });
  expect(shownRows({ show: "noted", search: "x" })).toEqual({ noted: "true", search: "x" });
  expect(shownRows({ show: "kept", search: "" })).toEqual({ outcome: "kept" });
});
