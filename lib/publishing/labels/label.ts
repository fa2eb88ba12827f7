import { type FittedLine, fitTexts, type LabelTexts, type Measure } from "./fit";
import type { LabelFormat } from "./formats";
import { type Qr, qrOf } from "./qr";

/** What is printed on one label, in millimetres from its top left corner. */
export type Label = {
  qr: Qr & { xMm: number; yMm: number; sideMm: number };
  lines: (FittedLine & { xMm: number })[];
  shortened: boolean;
};

/** White around everything, so that a printer that is a little off cuts nothing away. */
const EDGE_MM = { small: 1.5, large: 3 };
const LARGE_MM = 28;
/** At most this part of the label is the code, and no more than this on any label. */
const QR_SHARE = 0.46;
const QR_MM_MAX = 40;

/** A label with its code at the left, quiet zone included, and the texts beside it. */
export function labelOf({ label }: LabelFormat, texts: LabelTexts, address: string, measure: Measure): Label {
  const edge = label.heightMm >= LARGE_MM ? EDGE_MM.large : EDGE_MM.small;
  const qr = qrOf(address);
  const height = label.heightMm - edge * 2;
  const sideMm = Math.min(height, label.widthMm * QR_SHARE, QR_MM_MAX);
  // The quiet zone is white already: it stands in the margin instead of making it wider.
  const quietMm = (sideMm / qr.modules) * 4;
  const xMm = Math.max(0, edge - quietMm);
  const textX = xMm + sideMm + edge * 0.4;
  const box = { widthMm: label.widthMm - edge - textX, heightMm: height };
  const { lines, shortened } = fitTexts(texts, box, measure);
  const used = lines.at(-1)?.yMm ?? 0;
  const top = edge + Math.max(0, (height - used) / 2 - edge * 0.2);
  return {
    qr: { ...qr, xMm, yMm: (label.heightMm - sideMm) / 2, sideMm },
    lines: lines.map((line) => ({ ...line, xMm: textX, yMm: line.yMm + top })),
    shortened,
  };
}
