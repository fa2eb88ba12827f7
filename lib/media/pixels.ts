import { AppError } from "@/lib/kernel/errors";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { RgbaImage } from "@/lib/recognition/types";
import { MAX_IMAGE_BYTES } from "./contract";
import { asInputError } from "./policy";
import { renditionKey } from "./present";
import type { ImageRow } from "./queries/images";
import { MASTER_SIDE_MAX, masterSide } from "./renditions";
import { storage } from "./stored";

/** About ten masters: as many as are in hand at one time. */
const KEPT_BYTES_MAX = 96 * 1024 * 1024;

// On `globalThis`, because the server bundles this file more than once: what an upload decoded, its job uses.
const holder = globalThis as typeof globalThis & { artscopePixels?: Map<string, RgbaImage> };
holder.artscopePixels ??= new Map();
const kept = holder.artscopePixels;

type Stored = Pick<ImageRow, "storageKey" | "width" | "height">;

/**
 * The decoded master of an image, from memory when one of its steps had it just before. Throws `unprocessable` when
 * its file is gone or can't be decoded.
 */
export async function pixelsOf({ storageKey, width, height }: Stored): Promise<RgbaImage> {
  const known = kept.get(storageKey);
  if (known) {
    keepPixels(storageKey, known);
    return known;
  }
  const bytes = await storage().get(renditionKey(storageKey, masterSide(width, height)));
  if (!bytes) throw new AppError("unprocessable", "The stored file of this picture is gone.");
  const limits = { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES, minSide: 1 };
  const { data, ...size } = await decodePhoto(bytes, limits).catch(asInputError);
  const picture = { width: size.width, height: size.height, data };
  keepPixels(storageKey, picture);
  return picture;
}

/** Remembers a master that has just been decoded; the least recently used ones make room. */
export function keepPixels(storageKey: string, picture: RgbaImage): void {
  kept.delete(storageKey);
  kept.set(storageKey, picture);
  let bytes = [...kept.values()].reduce((sum, { data }) => sum + data.byteLength, 0);
  for (const [key, { data }] of kept) {
    if (bytes <= KEPT_BYTES_MAX) break;
    kept.delete(key);
    bytes -= data.byteLength;
  }
}

/** Forgets a master: nobody will ask for it soon. */
export function dropPixels(storageKey: string): void {
  kept.delete(storageKey);
}
