import iconv from "iconv-lite";
import type { Encoding } from "../contract";

const BOMS: { encoding: Encoding; bytes: number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * How a text file is most likely encoded: by its mark, by zero bytes between letters, as UTF-8 if all of it is valid,
 * else as Windows-1252, which holds Latin-1's letters too.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = BOMS.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  const zeros = { even: 0, odd: 0 };
  const looked = bytes.subarray(0, 4_096);
  for (const [index, byte] of looked.entries()) if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  const many = looked.length / 5;
  if (zeros.odd > many) return "utf-16le";
  if (zeros.even > many) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes a file piece by piece, without its byte order mark. Node 20's own decoder takes Windows-1252 for Latin-1. */
export async function* decoded(parts: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const part of parts) {
    const text = decoder.write(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
