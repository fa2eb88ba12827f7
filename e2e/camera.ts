import { writeFileSync } from "node:fs";
import sharp from "sharp";
import { createRandom } from "@/lib/recognition/photo-synth/random";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import type { Quad, RgbaImage } from "@/lib/recognition/types";

/** A phone held upright. */
const WIDTH = 720;
const HEIGHT = 1280;
/** Frames in the file; Chromium plays it over and over. */
const FRAMES = 4;

export async function decode(bytes: Uint8Array): Promise<RgbaImage> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

export function toJpeg({ width, height, data }: RgbaImage): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 92, chromaSubsampling: "4:2:0" })
    .toBuffer();
}

/** A visitor's photo of a picture, and where its corners truly are. */
export async function photograph(
  picture: Uint8Array,
  seed: number,
): Promise<{ jpeg: Buffer; corners: Quad }> {
  const image = await decode(picture);
  const { photo, corners } = await synthesisePhoto(image, {
    level: "easy",
    seed,
    width: WIDTH,
    height: HEIGHT,
  });
  return { jpeg: await toJpeg(photo), corners };
}

/** Writes what Chromium's fake camera shows: an mjpeg file is nothing but JPEGs in a row. */
export function writeCameraFile(path: string, jpeg: Buffer): void {
  writeFileSync(path, Buffer.concat(Array.from({ length: FRAMES }, () => jpeg)));
}

/** A picture that hangs in no museum: torn coloured paper, another for every seed. */
export async function strangePicture(seed: number): Promise<Buffer> {
  const random = createRandom(seed);
  const scraps = Array.from({ length: 60 }, () => {
    const [x, y, size] = [random.between(0, 1200), random.between(0, 900), random.between(40, 260)];
    const corners = Array.from({ length: 6 }, (_, i) => {
      const angle = (i / 6) * 2 * Math.PI;
      const reach = size * random.between(0.4, 1);
      return `${x + Math.cos(angle) * reach},${y + Math.sin(angle) * reach}`;
    });
    const hue = Math.round(random.between(0, 360));
    return `<polygon points="${corners.join(" ")}" fill="hsl(${hue} 55% ${Math.round(random.between(25, 80))}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="#776655"/>${scraps.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
