import sharp, { type Sharp } from "sharp";

// Pictures for tests, ordinary and odd, made on the spot.

export const RED = { r: 220, g: 30, b: 40 };
export const BLUE = { r: 20, g: 60, b: 210 };

/** Left half red, right half blue: orientation and colours show in two pixels. */
export function halves(width = 200, height = 120): Sharp {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: RED } };
  return sharp({ create: { width, height, channels: 3, background: BLUE } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

/** The halves as an opaque picture, ready to be written in any format. */
export async function photo(width = 200, height = 120): Promise<Sharp> {
  return sharp(await halves(width, height).removeAlpha().png().toBuffer());
}

/** CRC-32 as PNG uses it (ISO 3309), bit by bit. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that declares a size and holds next to nothing. */
export function pngHeader(width: number, height: number): Buffer {
  const ihdr = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  ihdr.writeUInt32BE(width, 0);
  ihdr.writeUInt32BE(height, 4);
  const start = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    start,
    chunk("IHDR", ihdr),
    chunk("IDAT", Buffer.alloc(20)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A JPEG that declares a size and holds next to nothing. */
export function jpegHeader(width: number, height: number): Buffer {
  const frame = Buffer.from("ffd8ffc0001108000000000301220002110103110100", "hex").subarray(0, 21);
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  return Buffer.concat([frame, Buffer.from("ffda000c03010002110311003f00ffd9", "hex")]);
}

/** Two frames, red then blue. */
export async function animatedWebp(): Promise<Buffer> {
  const frames = [RED, BLUE].map((background) => ({
    create: { width: 80, height: 80, channels: 3 as const, background },
  }));
  const stills = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  return sharp(stills, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** A still PNG with an animation control chunk and one further frame spliced in. */
export async function animatedPng(): Promise<Buffer> {
  const still = await (await photo()).png().toBuffer();
  const control = Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]);
  const frame = Buffer.alloc(26);
  frame.writeUInt32BE(200, 4);
  frame.writeUInt32BE(120, 8);
  const header = still.subarray(0, 33);
  return Buffer.concat([header, chunk("acTL", control), chunk("fcTL", frame), still.subarray(33)]);
}
