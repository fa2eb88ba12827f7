import sharp from "sharp";
import { createRandom } from "./random";
import type { DemoWork, Drawing } from "./types";

/** Longest side of a rendered work, in pixels. */
export const MAX_SIDE = 1600;

function pipeline(drawing: Drawing) {
  const source =
    drawing.kind === "svg"
      ? sharp(Buffer.from(drawing.svg), { density: 72 })
      : sharp(Buffer.from(drawing.data.buffer, drawing.data.byteOffset, drawing.data.byteLength), {
          raw: { width: drawing.width, height: drawing.height, channels: 4 },
        });
  return source
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" });
}

/** The work's drawing; its slug is the seed, so that it is the same wherever it is drawn. */
export const drawWork = (work: Pick<DemoWork, "slug" | "draw">): Drawing =>
  work.draw(createRandom(work.slug));

/** PNG bytes without alpha, at most 1600 px on the long side; not compressed, because nobody keeps or sends them. */
export function renderPng(drawing: Drawing): Promise<Buffer> {
  return pipeline(drawing).png({ compressionLevel: 0 }).toBuffer();
}
