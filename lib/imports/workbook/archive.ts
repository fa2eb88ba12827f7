import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { AppError } from "@/lib/kernel/errors";

/** A workbook has dozens of parts, one of a department store hundreds. */
const PARTS_MAX = 2_000;
/** Of one part, inflated: a sheet of 50,000 rows and 30 columns has some 60 MB. */
const PART_BYTES_MAX = 128 * 1024 * 1024;
/** Tables pack to a tenth or a thirtieth; what packs to less is made to fill a memory or a disk. */
const RATIO_MAX = 200;
const RATIO_FROM_BYTES = 1024 * 1024;

/** The parts of a workbook by name; none of them is read before it is asked for. */
export type Archive = {
  has(name: string): boolean;
  /** A part's bytes as they are inflated. Throws `unprocessable` for one that is larger than any table is. */
  read(name: string): AsyncIterable<Uint8Array>;
};

/** Opens a ZIP file. Throws `unprocessable` when it is damaged, or no archive that people make. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = await listed(zip);
  return {
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged();
      refuseBomb(entry);
      try {
        for await (const chunk of await inflated(zip, entry)) yield chunk as Uint8Array;
      } catch (error) {
        throw error instanceof AppError ? error : damaged(error);
      }
    },
  };
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // What an entry says of its size is held to while it is inflated.
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };
    fromBuffer(bytes, options, (error, zip) => (error || !zip ? reject(damaged(error)) : resolve(zip)));
  });
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    if (zip.entryCount > PARTS_MAX) return reject(damaged());
    const entries = new Map<string, Entry>();
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", (error) => reject(damaged(error)));
    zip.readEntry();
  });
}

function inflated(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error || !stream ? reject(damaged(error)) : resolve(stream as Readable),
    );
  });
}

function refuseBomb({ uncompressedSize, compressedSize }: Entry): void {
  const isPacked = uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > RATIO_MAX * compressedSize;
  if (uncompressedSize <= PART_BYTES_MAX && !isPacked) return;
  throw new AppError("unprocessable", "The workbook unpacks to far more than a table can be.");
}

const damaged = (cause?: unknown) =>
  new AppError("unprocessable", "The workbook is damaged or protected. Save it anew as XLSX, or as CSV.", {
    cause,
  });
