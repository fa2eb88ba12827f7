import { wrap } from "./wrap";

export type LabelFont = "serif" | "sans";
/** Width of a text in millimetres. */
export type Measure = (text: string, font: LabelFont, sizePt: number) => number;
export type LabelTexts = { title: string; artist: string; date: string; number: string };
/** One line: its baseline is `yMm` below the box's top. */
export type FittedLine = { text: string; font: LabelFont; sizePt: number; widthMm: number; yMm: number };

const MM_PER_PT = 25.4 / 72;
const LEADING = 1.18;
/** Of a line's height, from its top to its baseline. */
const BASELINE = 0.88;
const STEP_PT = 0.5;
const SMALLEST_PT = 5;
const LARGEST_PT = 15;
/** The title is the label; the rest is set smaller. */
const REST = 0.74;
const REST_MIN_PT = 4.5;

type Block = { text: string; font: LabelFont; sizePt: number; gapMm: number };

/**
 * Sets a label's texts into a box: as large as they fit, wrapped between words and, where a word is wider than the
 * box, within it. At the smallest size the title is cut with an ellipsis; the number always stands whole on its line.
 * `shortened` says that something was cut.
 */
export function fitTexts(
  texts: LabelTexts,
  box: { widthMm: number; heightMm: number },
  measure: Measure,
): { lines: FittedLine[]; shortened: boolean } {
  const largest = Math.min(LARGEST_PT, Math.floor(box.heightMm * 0.4 * 2) / 2);
  for (let sizePt = largest; sizePt >= SMALLEST_PT; sizePt -= STEP_PT) {
    const lines = stack(blocksOf(texts, sizePt), box.widthMm, measure);
    if (heightOf(lines) <= box.heightMm) return { lines, shortened: false };
  }
  return cut(blocksOf(texts, SMALLEST_PT), box, measure);
}

function blocksOf({ title, artist, date, number }: LabelTexts, sizePt: number): Block[] {
  const rest = Math.max(REST_MIN_PT, sizePt * REST);
  const small = { font: "sans" as const, sizePt: rest };
  const blocks: Block[] = [
    { text: title, font: "serif", sizePt, gapMm: 0 },
    { ...small, text: artist, gapMm: sizePt * 0.08 },
    { ...small, text: date, gapMm: 0 },
    { ...small, text: number, gapMm: sizePt * 0.08 },
  ];
  return blocks.filter(({ text }) => text !== "");
}

/** The blocks' lines from top to bottom; `linesMax` bounds each block, and says by an ellipsis that it did. */
function stack(blocks: Block[], widthMm: number, measure: Measure, linesMax = blocks.map(() => 99)) {
  const lines: FittedLine[] = [];
  let y = 0;
  blocks.forEach(({ text, font, sizePt, gapMm }, index) => {
    y += lines.length > 0 ? gapMm : 0;
    const width = (part: string) => measure(part, font, sizePt);
    for (const part of wrap(text, widthMm, width, linesMax[index])) {
      const height = sizePt * LEADING * MM_PER_PT;
      lines.push({ text: part, font, sizePt, widthMm: width(part), yMm: y + height * BASELINE });
      y += height;
    }
  });
  return lines;
}

function heightOf(lines: FittedLine[]): number {
  const last = lines.at(-1);
  return last ? last.yMm + last.sizePt * LEADING * MM_PER_PT * (1 - BASELINE) : 0;
}

/** One line for each of the lower blocks and what is left for the title; where even that is too much, fewer blocks. */
function cut(blocks: Block[], box: { widthMm: number; heightMm: number }, measure: Measure) {
  for (let titleLines = 12; titleLines >= 1; titleLines--) {
    const lines = stack(blocks, box.widthMm, measure, [titleLines, ...blocks.slice(1).map(() => 1)]);
    if (heightOf(lines) <= box.heightMm) return { lines, shortened: true };
  }
  const essential = [blocks[0], blocks.at(-1)].filter((block) => block !== undefined);
  return { lines: stack([...new Set(essential)], box.widthMm, measure, [1, 1]), shortened: true };
}
