import PDFDocument from "pdfkit";
import { FONT_FILES, fontFor } from "./fonts";
import { type LabelFormat, pageCount, placeOf } from "./formats";
import type { Label } from "./label";

const PT_PER_MM = 72 / 25.4;
const pt = (mm: number) => mm * PT_PER_MM;
const TICK_MM = 2;
const HAIRLINE_PT = 0.25;
/** Labels drawn before others get their turn on the processor. */
const AT_A_TIME = 20;

type Sheet = { format: LabelFormat; skip: number; marks: boolean; title: string; language: string; at: Date };

/** The labels as a PDF with its fonts in it, on as many pages as they take. */
export async function drawLabels(labels: Label[], sheet: Sheet): Promise<Uint8Array> {
  const { format, skip, marks, title, language, at } = sheet;
  const size: [number, number] = [pt(format.page.widthMm), pt(format.page.heightMm)];
  const info = { Title: title, Creator: "ArtScope", CreationDate: at };
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size,
    margin: 0,
    info,
    lang: language,
    displayTitle: true,
  });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject));
  for (const [name, file] of Object.entries(FONT_FILES)) pdf.registerFont(name, file);
  let pages = 0;
  for (const [index, label] of labels.entries()) {
    const { page, xMm, yMm } = placeOf(format, index, skip);
    for (; pages <= page; pages++) pdf.addPage();
    if (marks) drawMarks(pdf, { xMm, yMm, ...format.label });
    drawLabel(pdf, label, { xMm, yMm });
    if (index % AT_A_TIME === AT_A_TIME - 1) await new Promise(setImmediate);
  }
  if (pageCount(format, labels.length, skip) === 0) pdf.addPage();
  pdf.end();
  await done;
  return Buffer.concat(chunks);
}

type Pdf = InstanceType<typeof PDFDocument>;

function drawLabel(pdf: Pdf, { qr, lines }: Label, at: { xMm: number; yMm: number }) {
  const module = qr.sideMm / qr.modules;
  for (const run of qr.runs) {
    const [x, y] = [at.xMm + qr.xMm + run.x * module, at.yMm + qr.yMm + run.y * module];
    pdf.rect(pt(x), pt(y), pt(run.length * module), pt(module));
  }
  pdf.fill("black");
  for (const { text, font, sizePt, xMm, yMm } of lines) {
    pdf
      .font(fontFor(text, font), sizePt)
      .text(text, pt(at.xMm + xMm), pt(at.yMm + yMm), { lineBreak: false, baseline: "alphabetic" });
  }
}

/** A short line along both edges at each corner, to cut by. */
function drawMarks(
  pdf: Pdf,
  { xMm, yMm, widthMm, heightMm }: Record<"xMm" | "yMm" | "widthMm" | "heightMm", number>,
) {
  for (const [x, inX] of [
    [xMm, 1],
    [xMm + widthMm, -1],
  ] as const)
    for (const [y, inY] of [
      [yMm, 1],
      [yMm + heightMm, -1],
    ] as const) {
      pdf.moveTo(pt(x + inX * TICK_MM), pt(y)).lineTo(pt(x), pt(y));
      pdf.lineTo(pt(x), pt(y + inY * TICK_MM));
    }
  pdf.lineWidth(HAIRLINE_PT).stroke("black");
}
