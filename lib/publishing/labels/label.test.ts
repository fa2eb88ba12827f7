import { describe, expect, it } from "vitest";
import { measure, missing } from "./fonts";
import { FORMAT_NAMES, FORMATS, pageCount, perPage, placeOf } from "./formats";
import { labelOf } from "./label";
import { wrap } from "./wrap";

const ADDRESS = "https://museum.example/algorithmic-art/artworks/af54e844-ff2f-4a92-82fa-f1ca152d95b2";
const NAMES = FORMAT_NAMES.map((name) => [name, FORMATS[name]] as const);
const TITLES = [
  "Wave",
  "The Great Wave off Kanagawa, from the series Thirty-Six Views of Mount Fuji",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "Ёлки и палки, Ľúbezný šľachtic, Żółć",
  "word ".repeat(400),
  "x".repeat(5_000),
];

describe.each(NAMES)("a label of %s", (_, format) => {
  const { label } = format;

  it.each(TITLES)("keeps %.30s inside, beside the code", (title) => {
    const texts = {
      title,
      artist: "Katsushika Hokusai, with Ánna Müller and others ".repeat(2),
      date: "c. 1831",
      number: "JP1847.1–46a",
    };
    const { qr, lines } = labelOf(format, texts, ADDRESS, measure);
    expect(lines.length).toBeGreaterThan(1);
    let above = 0;
    for (const { xMm, yMm, widthMm, sizePt } of lines) {
      expect(xMm).toBeGreaterThan(qr.xMm + qr.sideMm);
      expect(xMm + widthMm).toBeLessThanOrEqual(label.widthMm - 1.4);
      // A line hangs below its baseline by at most a third of its size.
      expect(yMm + (sizePt / 3) * 0.3528).toBeLessThanOrEqual(label.heightMm - 1);
      expect(yMm - above).toBeGreaterThan(sizePt * 0.3528 * 0.8);
      above = yMm;
    }
    // The number is what somebody looks for in the catalogue: it is never cut.
    expect(lines.at(-1)?.text).toBe("JP1847.1–46a");
  });

  it("has a code whose modules a phone can tell apart, white around it included", () => {
    const { qr } = labelOf(format, { title: "Wave", artist: "", date: "", number: "1" }, ADDRESS, measure);
    expect(qr.sideMm / qr.modules).toBeGreaterThan(0.32);
    expect(qr.xMm).toBeGreaterThanOrEqual(0);
    expect(qr.yMm + qr.sideMm).toBeLessThanOrEqual(label.heightMm);
    for (const { x, y, length } of qr.runs) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(qr.modules - 4);
    }
  });

  it("lies on the paper, apart from the others", () => {
    const last = placeOf(format, perPage(format) - 1, 0);
    expect(last.page).toBe(0);
    expect(last.xMm + label.widthMm).toBeLessThanOrEqual(format.page.widthMm + 0.01);
    expect(last.yMm + label.heightMm).toBeLessThanOrEqual(format.page.heightMm + 0.01);
    expect(format.pitchXMm).toBeGreaterThanOrEqual(label.widthMm);
    expect(format.pitchYMm).toBeGreaterThanOrEqual(label.heightMm);
  });
});

it("sets the same label larger where there is room", () => {
  const texts = { title: "Wave", artist: "Hokusai", date: "1831", number: "1" };
  const size = (name: keyof typeof FORMATS) =>
    labelOf(FORMATS[name], texts, ADDRESS, measure).lines[0]?.sizePt ?? 0;
  expect(size("roll-100x50")).toBeGreaterThan(size("a4-65"));
});

it("skips the labels of the first sheet that are used", () => {
  const format = FORMATS["a4-24"];
  expect(placeOf(format, 0, 23)).toMatchObject({ page: 0, xMm: 140 });
  expect(placeOf(format, 1, 23)).toMatchObject({ page: 1, xMm: 0, yMm: 0.5 });
  expect([pageCount(format, 24, 0), pageCount(format, 24, 1), pageCount(format, 0, 5)]).toEqual([1, 2, 0]);
  expect(placeOf(FORMATS["roll-62x29"], 0, 5).page).toBe(0);
});

describe("lines", () => {
  const width = (text: string) => [...text].length;

  it("break between words, within words that are too long, and end with an ellipsis where they are cut", () => {
    expect(wrap("one two  three", 7, width)).toEqual(["one two", "three"]);
    expect(wrap("a incomprehensible", 6, width)).toEqual(["a", "incomp", "rehens", "ible"]);
    expect(wrap("one two three four", 7, width, 2)).toEqual(["one two", "three…"]);
    expect(wrap("incomprehensible", 6, width, 1)).toEqual(["incom…"]);
    expect(wrap("", 6, width)).toEqual([]);
  });
});

it("says which characters can't be printed", () => {
  expect(missing("Hélène’s Żółć, Ёлки")).toEqual([]);
  expect(missing("神奈川 wave")).toEqual(["神", "奈", "川"]);
});
