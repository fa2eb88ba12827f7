export type Size = { heightCm: number | null; widthCm: number | null; depthCm: number | null };
type Side = keyof Size;

const CM = { mm: 0.1, cm: 1, m: 100, in: 2.54, ft: 30.48 } as const;
const UNITS: Record<string, keyof typeof CM> = {
  ...{ mm: "mm", cm: "cm", cms: "cm", m: "m", in: "in", inch: "in", inches: "in", '"': "in", "″": "in" },
  ...{ ft: "ft", "'": "ft", "′": "ft" },
};
const SIDES: Record<string, Side> = {
  ...{ h: "heightCm", height: "heightCm", alto: "heightCm", altura: "heightCm", al: "heightCm" },
  ...{ w: "widthCm", width: "widthCm", ancho: "widthCm", anchura: "widthCm", an: "widthCm" },
  ...{ d: "depthCm", depth: "depthCm", prof: "depthCm", profundidad: "depthCm", fondo: "depthCm" },
};
/** As museums write them when they don't say which is which. */
const ORDER: Side[] = ["heightCm", "widthCm", "depthCm"];

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const UNIT = `mm|cms?|m|inch(?:es)?|in|ft|["″'′]`;
const SIDE = `heights?|widths?|depths?|altura|alto|al|anchura|ancho|an|profundidad|prof|fondo|h|w|d`;
const PART = new RegExp(
  String.raw`^(?:(${SIDE})\.?\s*[:=]?\s*)?(${NUMBER})\s*(${UNIT})?\.?\s*(?:\(?(${SIDE})\.?\)?)?$`,
  "i",
);

/**
 * Sides in centimetres of a text like "60 × 40 cm", "H. 60 x W. 40 x D. 5 cm" or "24 in × 16 in": height, width, depth
 * unless it says which. Of several sizes the first in centimetres, else the first. Null where it says something else.
 */
export function readSize(text: string): Size | null {
  const sizes = text
    .split(/[;()\n]/)
    .map((part) => part.replace(/^[^\d]*:\s*/, "").trim())
    .filter(Boolean);
  const metric = sizes.find((size) => /\d\s*cms?\b/i.test(size) && readOne(size));
  for (const size of metric ? [metric] : sizes) {
    const read = readOne(size);
    if (read) return read;
  }
  return null;
}

function readOne(text: string): Size | null {
  const parts = text
    .split(/\s*(?:[×x✕*]|\bby\b|\bpor\b)\s*/i)
    .map((part) => PART.exec(part.trim()))
    .filter((part) => part !== null);
  if (parts.length === 0 || parts.length > 3) return null;
  if (parts.length !== text.split(/\s*(?:[×x✕*]|\bby\b|\bpor\b)\s*/i).length) return null;
  const last = parts.at(-1)?.[3];
  const size: Size = { heightCm: null, widthCm: null, depthCm: null };
  for (const [index, [, before, number = "", unit = last, after]] of parts.entries()) {
    const factor = CM[UNITS[(unit ?? "cm").toLowerCase()] ?? "cm"];
    const named = SIDES[(before ?? after ?? "").toLowerCase().replace(/s$/, "")];
    const side = named ?? ORDER[index];
    const value = Number(number.replace(",", ".")) * factor;
    if (!side || size[side] !== null || value <= 0) return null;
    size[side] = Math.round(value * 100) / 100;
  }
  return size;
}
