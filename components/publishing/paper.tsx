"use client";

import { useTranslations } from "next-intl";
import { FORMATS, type FormatName, type LabelPreview, perPage } from "@/lib/publishing/contract";

const MM_PER_PT = 25.4 / 72;
const FONTS = { serif: "var(--font-serif)", sans: "var(--font-sans)" } as const;

/** A page of labels, drawn from the same measures as the PDF. `onStart` takes the first free label, from 0. */
export function Paper({
  format: name,
  preview,
  marks,
  onStart,
}: {
  format: FormatName;
  preview: LabelPreview;
  marks: boolean;
  onStart?: (index: number) => void;
}) {
  const t = useTranslations("publishing");
  const format = FORMATS[name];
  const { page, label } = format;
  const places = Array.from({ length: perPage(format) }, (_, index) => ({
    index,
    x: format.leftMm + (index % format.columns) * format.pitchXMm,
    y: format.topMm + Math.floor(index / format.columns) * format.pitchYMm,
  }));
  return (
    <svg
      viewBox={`0 0 ${page.widthMm} ${page.heightMm}`}
      role="img"
      aria-label={t("paperLabel", { page: preview.page })}
      className="block h-auto w-full rounded-xs bg-white text-black shadow-md"
      style={{ fontKerning: "normal" }}
    >
      {places.map(({ index, x, y }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the field beside it does the same
        <rect
          key={index}
          x={x}
          y={y}
          width={label.widthMm}
          height={label.heightMm}
          onClick={onStart && (() => onStart(index))}
          className={onStart && "cursor-pointer hover:fill-[#f1efea]"}
          fill="#fff"
          stroke={marks ? "none" : "#c9c5bd"}
          strokeWidth={0.2}
          strokeDasharray="1 1"
        >
          {onStart && <title>{t("startHere", { number: index + 1 })}</title>}
        </rect>
      ))}
      {preview.items.map(({ artworkId, xMm, yMm, qr, lines }) => (
        <g key={artworkId} transform={`translate(${xMm} ${yMm})`} pointerEvents="none">
          {marks && <path d={marksOf(label)} fill="none" stroke="#000" strokeWidth={0.15} />}
          <g transform={`translate(${qr.xMm} ${qr.yMm}) scale(${qr.sideMm / qr.modules})`}>
            <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
          </g>
          {lines.map((line) => (
            <text
              key={line.yMm}
              x={line.xMm}
              y={line.yMm}
              fontSize={line.sizePt * MM_PER_PT}
              fontWeight={line.font === "serif" ? 500 : 400}
              textLength={line.widthMm}
              lengthAdjust="spacingAndGlyphs"
              style={{ fontFamily: FONTS[line.font] }}
              fill="#000"
            >
              {line.text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Two millimetres along both edges at each corner. */
function marksOf({ widthMm: w, heightMm: h }: { widthMm: number; heightMm: number }) {
  return `M2 0H0V2M${w - 2} 0H${w}V2M2 ${h}H0V${h - 2}M${w - 2} ${h}H${w}V${h - 2}`;
}
