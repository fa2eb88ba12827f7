import sharp from "sharp";
import { AppError } from "@/lib/kernel/errors";
import type { RgbaImage } from "@/lib/recognition/types";

/** A drawn floor plan is some hundred kilobytes; what is much larger is a map of a city or something worse. */
const BYTES_MAX = 8_000_000;
/** Elements whose drawing is asked for by others can be asked for again and again: as a chain, billions of times. */
const REUSES_MAX = 2_000;
const TIMEOUT_SECONDS = 20;
const POINTS_PER_INCH = 72;
/** librsvg's own limits. */
const DENSITY = { min: 1, max: 2_400 };

/** Whether the bytes begin as XML does. What it is called does not matter. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString("utf8").replaceAll("\0", "");
  return /^[\uFEFF\uFFFD\s]*<(?:\?xml|!--|!DOCTYPE\s+svg|svg[\s>])/i.test(head);
}

/**
 * Draws an SVG as pixels on white, `side` long at its longer side. Only the pixels leave this function: scripts are not
 * run, nothing is read from the network or the disk (librsvg has no place to begin from), and entities are refused.
 */
export async function rasteriseSvg(bytes: Uint8Array, side: number): Promise<RgbaImage> {
  if (bytes.length > BYTES_MAX)
    throw new AppError("too_large", `The drawing is larger than ${BYTES_MAX / 1e6} MB.`);
  const text = textOf(bytes);
  if (/<!ENTITY/i.test(text)) {
    const advice = "Save it again as plain SVG, or export it as PNG.";
    throw new AppError("unprocessable", `The drawing declares entities, which are not read here. ${advice}`);
  }
  if ((text.match(/<(?:\w+:)?use[\s/>]/gi)?.length ?? 0) > REUSES_MAX)
    throw new AppError("unprocessable", "The drawing repeats its parts too often. Export it as PNG.");
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const density = Math.min(
      DENSITY.max,
      Math.max(DENSITY.min, (POINTS_PER_INCH * side) / Math.max(width, height)),
    );
    const { data, info } = await sharp(bytes, { density, limitInputPixels: 4 * side * side })
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw({ depth: "uchar" })
      .timeout({ seconds: TIMEOUT_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (error) {
    throw new AppError("unprocessable", "The drawing can't be read: it is damaged or no SVG.", {
      cause: error,
    });
  }
}

/** XML may come in UTF-16, in which nothing would be found. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.subarray(0, 64).includes(0))
    throw new AppError("unprocessable", "The drawing is not in UTF-8. Save it again as UTF-8, or as PNG.");
  return new TextDecoder("utf-8").decode(bytes);
}
