import sharp from "sharp";
import { createRandom } from "@/db/seed/demo/random";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine } from "@/lib/recognition/server/engine";
import { galleryVector } from "@/lib/recognition/views";

export type Pictured = { vector: Float32Array; features: Uint8Array };

const WIDTH = 640;
const HEIGHT = 480;

/** A picture full of corners, its own for each seed. */
async function draw(seed: string): Promise<Buffer> {
  const random = createRandom(seed);
  const colour = () => `hsl(${random.int(0, 360)} ${random.int(30, 90)}% ${random.int(15, 85)}%)`;
  const shapes = Array.from({ length: 160 }, () => {
    const [x, y] = [random.int(-20, WIDTH), random.int(-20, HEIGHT)];
    const size = `width="${random.int(10, 110)}" height="${random.int(10, 90)}"`;
    return `<rect x="${x}" y="${y}" ${size} fill="${colour()}" transform="rotate(${random.int(0, 90)} ${x} ${y})"/>`;
  });
  const ground = `<rect width="100%" height="100%" fill="${colour()}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${ground}${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Gallery vectors and packed features of pictures that were really encoded. */
export async function describePictures(prefix: string, count: number): Promise<Pictured[]> {
  const { encoder, verification } = await engine();
  const described: Pictured[] = [];
  for (let index = 0; index < count; index++) {
    const image = await decodePhoto(await draw(`${prefix}-${index}`));
    const features = packFeatures(await verification.detect(image, WORK_FEATURES));
    described.push({ vector: await galleryVector(encoder, image), features });
  }
  return described;
}

/** Visitors' photos (JPEG, 1024 px) of the first `count` pictures of this prefix. */
export async function takePhotos(prefix: string, count: number): Promise<Buffer[]> {
  const photos: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const picture = await decodePhoto(await draw(`${prefix}-${index}`));
    const { photo } = await synthesisePhoto(picture, {
      level: "medium",
      seed: index,
      width: 768,
      height: 1024,
    });
    const raw = { width: photo.width, height: photo.height, channels: 4 as const };
    photos.push(await sharp(photo.data, { raw }).jpeg({ quality: 85 }).toBuffer());
  }
  return photos;
}
