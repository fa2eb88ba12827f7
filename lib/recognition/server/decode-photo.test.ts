import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { decodePhoto } from "./decode-photo";
import { PhotoError } from "./photo-error";
import { animatedPng, animatedWebp, BLUE, halves, jpegHeader, photo, pngHeader, RED } from "./photo-fixtures";

type Picture = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

function pixel(image: Picture, x: number, y: number): number[] {
  const column = Math.min(image.width - 1, Math.floor(x * image.width));
  const at = (Math.min(image.height - 1, Math.floor(y * image.height)) * image.width + column) * 4;
  return Array.from(image.data.slice(at, at + 4));
}

function expectColour(found: number[], { r, g, b }: typeof RED, tolerance = 12) {
  [r, g, b, 255].forEach((value, i) => {
    expect(Math.abs((found[i] ?? Number.NaN) - value), `channel ${i} of ${found}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
}

function expectHalves(image: Picture, tolerance = 12) {
  expect(image.data.length).toBe(image.width * image.height * 4);
  expectColour(pixel(image, 0.2, 0.5), RED, tolerance);
  expectColour(pixel(image, 0.8, 0.5), BLUE, tolerance);
}

async function refusal(bytes: Uint8Array, limits = {}): Promise<PhotoError> {
  const error = await decodePhoto(bytes, limits).then(
    () => new Error("it was accepted"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PhotoError)) throw error;
  return error;
}

describe("photos that are read", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("%s", async (format) => {
    const bytes = await (await photo()).toFormat(format).toBuffer();
    const image = await decodePhoto(bytes);
    expectHalves(image);
    expect(image.original).toEqual({ width: 200, height: 120, type: format, bytes: bytes.length });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("upright whatever EXIF orientation it has: %i", async (orientation) => {
    const upright = await photo();
    // `flop` and `flip` come before `rotate`, whatever the order of the calls.
    const undo: Record<number, (s: Sharp) => Sharp> = {
      1: (s) => s,
      2: (s) => s.flop(),
      3: (s) => s.rotate(180),
      4: (s) => s.flip(),
      5: (s) => s.rotate(270).flop(),
      6: (s) => s.rotate(270),
      7: (s) => s.rotate(90).flop(),
      8: (s) => s.rotate(90),
    };
    const turned = await (undo[orientation] ?? ((s) => s))(upright).png().toBuffer();
    const stored = await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const image = await decodePhoto(stored);
    expect([image.width, image.height]).toEqual([200, 120]);
    expectHalves(image);
  });

  it("CMYK JPEG", async () => {
    const bytes = await (await photo()).toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe("cmyk");
    const image = await decodePhoto(bytes);
    const [left, right] = [pixel(image, 0.2, 0.5), pixel(image, 0.8, 0.5)];
    // Print colours can't hold this blue: what counts is that nothing is inverted or shifted.
    expectColour(left, RED, 40);
    expectColour(right, { r: 12, g: 68, b: 143 }, 40);
  });

  it("16-bit PNG", async () => {
    const bytes = await (await photo()).toColourspace("rgb16").png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe("ushort");
    expectHalves(await decodePhoto(bytes));
  });

  it("greyscale, with and without alpha", async () => {
    const grey = (await photo()).greyscale();
    const plain = await decodePhoto(await grey.clone().jpeg().toBuffer());
    expect(new Set(pixel(plain, 0.2, 0.5).slice(0, 3)).size).toBe(1);
    const alpha = await decodePhoto(await grey.clone().ensureAlpha(0).png().toBuffer());
    expectColour(pixel(alpha, 0.5, 0.5), { r: 255, g: 255, b: 255 });
  });

  it("transparency is flattened on white", async () => {
    const clear = {
      create: { width: 80, height: 80, channels: 4 as const, background: { ...RED, alpha: 0.5 } },
    };
    const image = await decodePhoto(await sharp(clear).png().toBuffer());
    expectColour(pixel(image, 0.5, 0.5), { r: 237, g: 142, b: 147 });
  });

  it("palette PNG, interlaced PNG and progressive JPEG", async () => {
    const source = await photo();
    expectHalves(await decodePhoto(await source.clone().png({ palette: true }).toBuffer()));
    expectHalves(await decodePhoto(await source.clone().png({ progressive: true }).toBuffer()));
    expectHalves(await decodePhoto(await source.clone().jpeg({ progressive: true }).toBuffer()));
  });

  it("a colour profile is applied and dropped", async () => {
    const bytes = await (await photo()).withIccProfile("p3").jpeg({ quality: 95 }).toBuffer();
    expectHalves(await decodePhoto(bytes), 16);
  });

  it("the first frame of an animated WebP", async () => {
    const bytes = await animatedWebp();
    expect((await sharp(bytes).metadata()).pages).toBe(2);
    const image = await decodePhoto(bytes);
    expect([image.width, image.height]).toEqual([80, 80]);
    expectColour(pixel(image, 0.5, 0.5), RED);
  });

  it("the still image of an animated PNG", async () => {
    const bytes = await animatedPng();
    const image = await decodePhoto(bytes);
    expect([image.width, image.height]).toEqual([200, 120]);
    expectHalves(image);
  });

  it("is scaled down to the longest side and never up", async () => {
    const bytes = await (await photo(1600, 800)).jpeg().toBuffer();
    const image = await decodePhoto(bytes, { maxSide: 512 });
    expect([image.width, image.height]).toEqual([512, 256]);
    expect(image.original).toMatchObject({ width: 1600, height: 800 });
    expect((await decodePhoto(bytes, { maxSide: 4000 })).width).toBe(1600);
  });

  it.each([
    ["a ZIP archive", Buffer.from("PK\x03\x04 anything PK\x05\x06", "latin1")],
    ["a web page", Buffer.from("<html><script>alert(1)</script>")],
    ["a PDF", Buffer.from("%PDF-1.7 1 0 obj")],
  ])("a polyglot with %s behind it gives the same pixels", async (_, tail) => {
    for (const format of ["jpeg", "png", "webp"] as const) {
      const plain = await (await photo()).toFormat(format).toBuffer();
      const [clean, mixed] = await Promise.all([
        decodePhoto(plain),
        decodePhoto(Buffer.concat([plain, tail])),
      ]);
      expect(Buffer.compare(Buffer.from(mixed.data), Buffer.from(clean.data)), format).toBe(0);
    }
  });
});

describe("photos that are refused", () => {
  it("an empty file", async () => {
    expect((await refusal(new Uint8Array())).code).toBe("empty");
  });

  it("25 MB, in both sizes of the message", async () => {
    const error = await refusal(Buffer.alloc(25_000_000));
    expect(error.code).toBe("too_large");
    expect(error.message).toBe("The photo has 25 MB, and the limit is 20 MB.");
  });

  it.each([
    ["GIF", () => halves().gif().toBuffer(), /GIF/],
    ["TIFF", () => halves().tiff().toBuffer(), /TIFF/],
    ["SVG", async () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ["a web page", async () => Buffer.from("<!doctype html><title>x</title>"), /web page/],
    ["a PDF", async () => Buffer.from("%PDF-1.7"), /PDF/],
    ["a ZIP archive", async () => Buffer.from("PK\x03\x04rest", "latin1"), /ZIP/],
    ["text", async () => Buffer.from("hello"), /not a picture/],
    ["one byte", async () => Buffer.from([0xff]), /not a picture/],
    ["a video", async () => Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isommp42", "latin1"), /video/],
  ])("%s, whatever it is called", async (_, make, words) => {
    const error = await refusal(await make());
    expect(error.code).toBe("unsupported_type");
    expect(error.message).toMatch(words);
  });

  it("HEIC, by its name, where this platform can't decode it", async () => {
    const bytes = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
    const error = await refusal(bytes);
    const readable = sharp.format.heif.input.fileSuffix?.includes(".heic");
    expect(error.code).toBe(readable ? "undecodable" : "unsupported_type");
    expect(error.message).toMatch(/HEIC/);
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("a truncated %s, at any length", async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: RED,
        noise: { type: "gaussian", mean: 120, sigma: 40 },
      },
    });
    const bytes = await noise.toFormat(format).toBuffer();
    for (const share of [0.1, 0.5, 0.9]) {
      const error = await refusal(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(error.code, `${format} at ${share}`).toBe("truncated");
    }
    for (let length = 1; length < 64; length += 7) {
      expect(["truncated", "unsupported_type", "undecodable"]).toContain(
        (await refusal(bytes.subarray(0, length))).code,
      );
    }
  });

  it("a truncated JPEG whose metadata holds a whole thumbnail", async () => {
    const inner = await (await photo(100, 60)).jpeg().toBuffer();
    const bytes = await (await photo(900, 600)).jpeg().toBuffer();
    const segment = Buffer.alloc(4);
    segment.writeUInt16BE(0xffe1, 0);
    segment.writeUInt16BE(inner.length + 2, 2);
    const whole = Buffer.concat([bytes.subarray(0, 2), segment, inner, bytes.subarray(2)]);
    expectHalves(await decodePhoto(whole));
    expect((await refusal(whole.subarray(0, whole.length - 200))).code).toBe("truncated");
  });

  it("damaged inside", async () => {
    const bytes = Buffer.from(await (await photo()).png().toBuffer());
    bytes.fill(0x55, 60, bytes.length - 20);
    expect((await refusal(bytes)).code).toBe("undecodable");
  });

  it("one pixel", async () => {
    const bytes = await (await photo()).resize(1, 1).png().toBuffer();
    const error = await refusal(bytes);
    expect(error.code).toBe("too_small");
    expect(error.message).toBe("The photo has 1 × 1 pixels; it needs at least 64 on each side.");
  });

  it.each([
    ["PNG", () => pngHeader(30_000, 30_000)],
    ["JPEG", () => jpegHeader(30_000, 30_000)],
  ])("30,000 × 30,000 declared in a %s header, before anything is decoded", async (_, make) => {
    const error = await refusal(make());
    expect(error.code).toBe("too_many_pixels");
    expect(error.message).toContain("30000 × 30000");
  });

  it("AVIF that would take more memory than there is for all photos together", async () => {
    const flat = { create: { width: 6000, height: 5000, channels: 3 as const, background: RED } };
    const error = await refusal(await sharp(flat).avif({ effort: 0 }).toBuffer());
    expect(error.message).toBe("The photo has 6000 × 5000 pixels, more than the 25 million that are read.");
  });

  it("a real picture over the pixel limit", async () => {
    const bytes = await (await photo(1200, 900)).avif({ effort: 0 }).toBuffer();
    expect((await refusal(bytes, { maxPixels: 1_000_000 })).code).toBe("too_many_pixels");
  });
});
