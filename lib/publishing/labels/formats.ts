/** Lengths are millimetres on paper throughout. */
export type LabelFormat = {
  page: { widthMm: number; heightMm: number };
  label: { widthMm: number; heightMm: number };
  columns: number;
  rows: number;
  /** From the page's edge to the first label. */
  leftMm: number;
  topMm: number;
  /** From one label's edge to the same edge of the next. */
  pitchXMm: number;
  pitchYMm: number;
};

export const FORMAT_NAMES = ["a4-24", "a4-21", "a4-14", "a4-65", "roll-62x29", "roll-100x50"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

const A4 = { widthMm: 210, heightMm: 297 };

/** One label a page, as label printers are fed. */
const roll = (widthMm: number, heightMm: number): LabelFormat => ({
  page: { widthMm, heightMm },
  label: { widthMm, heightMm },
  ...{ columns: 1, rows: 1, leftMm: 0, topMm: 0, pitchXMm: widthMm, pitchYMm: heightMm },
});

/** What labels are sold as: sheets by the number of labels on them, rolls by the label's size. */
export const FORMATS: Record<FormatName, LabelFormat> = {
  "a4-24": {
    page: A4,
    label: { widthMm: 70, heightMm: 37 },
    ...{ columns: 3, rows: 8, leftMm: 0, topMm: 0.5, pitchXMm: 70, pitchYMm: 37 },
  },
  "a4-21": {
    page: A4,
    label: { widthMm: 63.5, heightMm: 38.1 },
    ...{ columns: 3, rows: 7, leftMm: 7.25, topMm: 15.15, pitchXMm: 66, pitchYMm: 38.1 },
  },
  "a4-14": {
    page: A4,
    label: { widthMm: 99.1, heightMm: 38.1 },
    ...{ columns: 2, rows: 7, leftMm: 4.65, topMm: 15.15, pitchXMm: 101.6, pitchYMm: 38.1 },
  },
  "a4-65": {
    page: A4,
    label: { widthMm: 38.1, heightMm: 21.2 },
    ...{ columns: 5, rows: 13, leftMm: 4.75, topMm: 10.7, pitchXMm: 40.6, pitchYMm: 21.2 },
  },
  "roll-62x29": roll(62, 29),
  "roll-100x50": roll(100, 50),
};

/** Labels on one page. */
export function perPage({ columns, rows }: LabelFormat): number {
  return columns * rows;
}

/** How many labels of the first page are used up already; a roll has no used ones. */
export function skipped(format: LabelFormat, skip: number): number {
  return skip % perPage(format);
}

/** On which page a label is, counted from 0, and where its top left corner is there. */
export function placeOf(format: LabelFormat, index: number, skip: number) {
  const at = index + skipped(format, skip);
  const onPage = at % perPage(format);
  return {
    page: Math.floor(at / perPage(format)),
    xMm: format.leftMm + (onPage % format.columns) * format.pitchXMm,
    yMm: format.topMm + Math.floor(onPage / format.columns) * format.pitchYMm,
  };
}

/** Pages that so many labels take. */
export function pageCount(format: LabelFormat, labels: number, skip: number): number {
  return labels === 0 ? 0 : Math.ceil((labels + skipped(format, skip)) / perPage(format));
}
