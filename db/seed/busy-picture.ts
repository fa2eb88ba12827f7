import sharp from "sharp";
import { createRandom } from "./demo/random";

/** A PNG full of corners, its own for each seed: random rectangles on a random ground. For tests and benchmarks. */
export function busyPicture(seed: string, width = 640, height = 480): Promise<Buffer> {
  const random = createRandom(seed);
  const colour = () => `hsl(${random.int(0, 360)} ${random.int(30, 90)}% ${random.int(15, 85)}%)`;
  const shapes = Array.from({ length: 160 }, () => {
    const [x, y] = [random.int(-20, width), random.int(-20, height)];
    const size = `width="${random.int(10, 110)}" height="${random.int(10, 90)}"`;
    return `<rect x="${x}" y="${y}" ${size} fill="${colour()}" transform="rotate(${random.int(0, 90)} ${x} ${y})"/>`;
  });
  const ground = `<rect width="100%" height="100%" fill="${colour()}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
