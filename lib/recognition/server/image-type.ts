/** Kinds of picture that are read. HEIC only where the platform's library was built with its decoder. */
export type ImageType = "jpeg" | "png" | "webp" | "avif" | "heic";

/** A picture's kind by its bytes, or the name of what it is instead, or null when that is unknown. */
export type Sniffed = { type: ImageType } | { other: string } | null;

const OTHERS: readonly (readonly [name: string, magic: string])[] = [
  ["a GIF", "GIF8"],
  ["a PDF", "%PDF"],
  ["a TIFF", "II*\0"],
  ["a TIFF", "MM\0*"],
  ["a BMP", "BM"],
  ["a ZIP archive", "PK\x03\x04"],
  ["a video", "\x1aE\xdf\xa3"],
  ["a JPEG XL", "\xff\x0a"],
  ["a JPEG XL", "\0\0\0\x0cJXL "],
  ["a JPEG 2000", "\0\0\0\x0cjP  "],
  ["a Photoshop file", "8BPS"],
];

/** Reads the kind from the first bytes alone: what a file is called or claims to be does not matter. */
export function sniffImageType(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 256)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return { type: "jpeg" };
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { type: "png" };
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return { type: "webp" };
  if (head.slice(4, 8) === "ftyp") return sniffContainer(head);
  const known = OTHERS.find(([, magic]) => head.startsWith(magic));
  if (known) return { other: known[0] };
  return /^\s*(\ufeff|\xef\xbb\xbf)?\s*</.test(head) ? { other: "an SVG or a web page" } : null;
}

/** The brands of an ISO base media file's `ftyp` box: the major one, then, after its version, the compatible. */
function sniffContainer(head: string): Sniffed {
  const length = Math.min(head.length, head.charCodeAt(2) * 256 + head.charCodeAt(3));
  const brands = [head.slice(8, 12)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(head.slice(at, at + 4));
  if (brands.some((brand) => brand === "avif" || brand === "avis")) return { type: "avif" };
  const heic = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];
  if (brands.some((brand) => heic.includes(brand))) return { type: "heic" };
  return { other: "a video" };
}

/** Whether a picture of this kind stops before its own end, as a broken upload does. */
export function endsEarly(bytes: Uint8Array, type: ImageType): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case "jpeg":
      return buffer.indexOf("\xff\xd9", scanStart(buffer), "latin1") < 0;
    case "png":
      return buffer.lastIndexOf("IEND", undefined, "latin1") < 0;
    case "webp":
      return buffer.length < 12 || buffer.length < buffer.readUInt32LE(4) + 8;
    case "avif":
    case "heic":
      return boxesEndEarly(buffer);
    default:
      return type satisfies never;
  }
}

/** Where a JPEG's first scan begins, or its end: the segments before it may hold a thumbnail's end marker. */
function scanStart(buffer: Buffer): number {
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    if (buffer[at + 1] === 0xda) return at;
    at += buffer[at + 1] === 0xff ? 1 : 2 + buffer.readUInt16BE(at + 2);
  }
  return Math.min(at, buffer.length);
}

/** Follows the top-level boxes: a size of 0 means "to the end", 1 that 8 bytes of size follow the name. */
function boxesEndEarly(buffer: Buffer): boolean {
  let at = 0;
  while (at + 8 <= buffer.length) {
    const size = buffer.readUInt32BE(at);
    if (size === 0) return false;
    const long = size === 1 && at + 16 <= buffer.length;
    const length = long ? Number(buffer.readBigUInt64BE(at + 8)) : size;
    if (length < 8) return false;
    if (at + length > buffer.length) return true;
    at += length;
  }
  return false;
}
