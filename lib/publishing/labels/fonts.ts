import { join } from "node:path";
import { type Font, openSync } from "fontkit";
import type { LabelFont, Measure } from "./fit";

const FOLDER = join(process.cwd(), "node_modules/@expo-google-fonts");

/** The fonts of the interface as whole files: those that pages load are pieces for browsers. */
export const FONT_FILES: Record<LabelFont, string> = {
  serif: join(FOLDER, "newsreader/500Medium/Newsreader_500Medium.ttf"),
  sans: join(FOLDER, "geist/400Regular/Geist_400Regular.ttf"),
};

const MM_PER_PT = 25.4 / 72;
const opened = new Map<LabelFont, Font>();

function font(name: LabelFont): Font {
  const known = opened.get(name);
  if (known) return known;
  // A collection of fonts has no glyphs itself; these files are single fonts.
  const fresh = openSync(FONT_FILES[name]) as Font;
  opened.set(name, fresh);
  return fresh;
}

/** The wanted font, or the other one where only that has all the characters. */
export function fontFor(text: string, wanted: LabelFont): LabelFont {
  const other = wanted === "serif" ? "sans" : "serif";
  return missingIn(text, wanted).length > 0 && missingIn(text, other).length === 0 ? other : wanted;
}

/** Characters of a text that no font on the label has: they would be printed as boxes. */
export function missing(text: string): string[] {
  return missingIn(text, fontFor(text, "serif"));
}

function missingIn(text: string, name: LabelFont): string[] {
  return [...new Set(text)].filter((character) => !has(character, name));
}

const drawable = new Map<string, boolean>();

function has(character: string, name: LabelFont): boolean {
  const key = name + character;
  const known =
    drawable.get(key) ??
    (/\s/u.test(character) || font(name).hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  drawable.set(key, known);
  return known;
}

/** Words measured so far, in parts of the font's size; forgotten all at once when there are many. */
const widths = new Map<string, number>();
const WIDTHS_MAX = 20_000;

function widthOf(word: string, name: LabelFont): number {
  const key = `${name} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const file = font(name);
  const width = file.layout(word).advanceWidth / file.unitsPerEm;
  if (widths.size >= WIDTHS_MAX) widths.clear();
  widths.set(key, width);
  return width;
}

/** Width in millimetres as the fonts themselves say, kerning within words included. */
export const measure: Measure = (text, wanted, sizePt) => {
  const name = fontFor(text, wanted);
  const words = text.split(" ");
  const ems = words.reduce((sum, word) => sum + widthOf(word, name), 0);
  return (ems + (words.length - 1) * widthOf(" ", name)) * sizePt * MM_PER_PT;
};
