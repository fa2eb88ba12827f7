import { AppError } from "@/lib/kernel/errors";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { RgbaImage } from "@/lib/recognition/types";
import { storage } from "@/lib/storage";
import { MAX_IMAGE_BYTES } from "./contract";
import { asInputError } from "./policy";
import { renditionKey } from "./present";
import type { ImageRow } from "./queries/images";
import { MASTER_SIDE_MAX, masterSide } from "./renditions";

/** About ten masters: as many as are in hand at one time. */
const KEPT_BYTES_MAX = 96 * 1024 * 1024;

/** What of an image never changes, with its decoded master: all that a step needs to know. */
export type OpenImage = Pick<
  ImageRow,
  "id" | "museumId" | "storageKey" | "contentHash" | "width" | "height"
> & { pixels: RgbaImage };

// On `globalThis`, because the server bundles this file more than once: what an upload decoded, its job uses.
const holder = globalThis as typeof globalThis & { artscopeOpenImages?: Map<string, OpenImage> };
holder.artscopeOpenImages ??= new Map();
const open = holder.artscopeOpenImages;

/** An image whose master was decoded just before, for another of its steps. */
export function keptImage(imageId: string): OpenImage | undefined {
  const image = open.get(imageId);
  if (image) keepImage(image);
  return image;
}

/** Remembers an image with its decoded master; the least recently used ones make room. */
export function keepImage(image: OpenImage): void {
  open.delete(image.id);
  open.set(image.id, image);
  let bytes = [...open.values()].reduce((sum, { pixels }) => sum + pixels.data.byteLength, 0);
  for (const [id, { pixels }] of open) {
    if (bytes <= KEPT_BYTES_MAX) break;
    open.delete(id);
    bytes -= pixels.data.byteLength;
  }
}

/** Forgets an image's master: nobody will ask for it soon. */
export function dropImage(imageId: string): void {
  open.delete(imageId);
}

type Stored = Pick<ImageRow, "storageKey" | "width" | "height">;

/** Reads and decodes the master. Throws `unprocessable` when its file is gone or can't be decoded. */
export async function decodeMaster({ storageKey, width, height }: Stored): Promise<RgbaImage> {
  const bytes = await storage().get(renditionKey(storageKey, masterSide(width, height)));
  if (!bytes) throw new AppError("unprocessable", "The stored file of this picture is gone.");
  const limits = { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES, minSide: 1 };
  const { data, ...size } = await decodePhoto(bytes, limits).catch(asInputError);
  return { width: size.width, height: size.height, data };
}
