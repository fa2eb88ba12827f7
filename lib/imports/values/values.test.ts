import { describe, expect, it } from "vitest";
import { guarded, unguarded } from "./guarded";
import { readFacts, readList, writeFacts, writeList } from "./lists";
import { readFlag, readNumber, readState } from "./numbers";
import { readSize } from "./sizes";

describe("a cell that a spreadsheet would calculate", () => {
  it.each(["=1+1", "+1 2", "-x", "@sum(a1)", "\tx", "'=1", "''-x", '=HYPERLINK("http://x")'])(
    "%j is plain text in an export, and the same again after it",
    (cell) => {
      expect(guarded(cell)).toMatch(/^'/);
      expect(unguarded(guarded(cell))).toBe(cell);
    },
  );

  it.each(["plain", "-5", "-12.5", "'tis", "", "1=1", "'"])("%j stays as it is", (cell) => {
    expect(guarded(cell)).toBe(cell);
    expect(unguarded(cell)).toBe(cell);
  });
});

describe("a list", () => {
  it("is separated by ; | or line breaks, each thing once", () => {
    expect(readList("red; blue |red\ngreen;;")).toEqual(["red", "blue", "green"]);
    expect(readList("")).toEqual([]);
  });

  it.each([[["a;b", "c|d"]], [["back\\slash", "ends\\"]], [["x\\;y", "\\\\z"]], [[]], [["one"]]])(
    "%j is read as it was written",
    (list) => expect(readList(writeList(list))).toEqual(list),
  );

  it("of facts is a label and a text a line, as written", () => {
    const facts = [
      { label: "Frame", text: "Oak: carved" },
      { label: "Ratio 1:2", text: "two\nlines \\n" },
    ];
    expect(readFacts(writeFacts(facts))).toEqual(facts);
    expect(readFacts("no label here")).toBeNull();
  });
});

describe("a size", () => {
  it.each([
    ["60 × 40 cm", 60, 40, null],
    ["60x40", 60, 40, null],
    ["60,5 x 40,25 x 5 cm", 60.5, 40.25, 5],
    ["W. 40 cm × H. 60 cm", 60, 40, null],
    ["Alto: 60 cm x Ancho: 40 cm", 60, 40, null],
    ["600 × 400 mm", 60, 40, null],
    ["1.2 m x 80 cm", 120, 80, null],
    ["24 in. × 16 in.", 60.96, 40.64, null],
    ["28 13/16 x 36 in. (73.2 x 91.4 cm)", 73.2, 91.4, null],
    ["Image/plate: 19.3 × 27.8 cm (7 5/8 × 11 in.); Sheet: 25.2 × 32.3 cm", 19.3, 27.8, null],
    ["H. 30 cm", 30, null, null],
  ])("%s", (text, heightCm, widthCm, depthCm) => {
    expect(readSize(text)).toEqual({ heightCm, widthCm, depthCm });
  });

  it.each(["large", "", "60 × forty cm", "0 × 10 cm", "1 × 2 × 3 × 4 cm"])("%j is none", (text) => {
    expect(readSize(text)).toBeNull();
  });
});

it.each([
  ["60.5", 60.5],
  ["60,5", 60.5],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1 234", 1234],
  ["1,234,567", 1234567],
  ["-3", -3],
  ["abc", null],
  ["", null],
  ["1e5", null],
])("the number %j is %j", (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});

it("yes, no and whether it is published, in both languages", () => {
  expect(["Yes", "sí", "0", "No", "perhaps"].map(readFlag)).toEqual([true, true, false, false, null]);
  expect(["Published", "borrador", "?"].map(readState)).toEqual(["published", "draft", null]);
});
