import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { PhotoError } from "@/lib/recognition/server/photo-error";
import type { RgbaImage } from "@/lib/recognition/types";
import { UsageError } from "./arguments";

/** An image file; `name` is its file name without the extension. */
export type PictureFile = { path: string; name: string };

/** Reproductions may be small, and larger in bytes than a visitor's photo. */
const LIMITS = { maxSide: 1024, minSide: 16, maxBytes: 50_000_000, maxPixels: 100_000_000 };

/** The files of a folder in a fixed order; hidden files and folders are left out. */
export async function listPictures(dir: string): Promise<PictureFile[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageError(
      `The folder ${dir} can't be read: ${cause instanceof Error ? cause.message : cause}`,
    );
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => ({ path: join(dir, name), name: basename(name, extname(name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** At most `limit` of a list, spread evenly over it. */
export function spread<T>(list: readonly T[], limit: number): T[] {
  if (list.length <= limit) return [...list];
  return list.filter(
    (_, i) => Math.floor((i * limit) / list.length) !== Math.floor(((i - 1) * limit) / list.length),
  );
}

/** Decodes bytes as a scan or an upload would; null, with a message, for what can't be read. */
export async function decode(path: string, bytes: Uint8Array, say: (line: string) => void) {
  try {
    return await decodePhoto(bytes, LIMITS);
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    say(`skipped ${path}: ${error.message}`);
    return null;
  }
}

export async function loadPicture(file: PictureFile, say: (line: string) => void): Promise<RgbaImage | null> {
  return decode(file.path, await readFile(file.path), say);
}
