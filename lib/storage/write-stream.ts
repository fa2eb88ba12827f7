import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { AppError } from "@/lib/kernel/errors";

/** A sender who is silent for so long has gone. */
const SILENCE_MS_MAX = 30_000;

/**
 * Writes what arrives to a file; answers its sha256, in hex. Throws `too_large` at the first byte too many and
 * `invalid_input` when the stream ends, breaks or falls silent before the announced length.
 */
export async function writeStream(
  path: string,
  body: ReadableStream<Uint8Array>,
  bytes: number,
): Promise<string> {
  const file = await open(path, "wx");
  const reader = body.getReader();
  const hash = createHash("sha256");
  let written = 0;
  try {
    for (let part = await next(reader); part; part = await next(reader)) {
      written += part.byteLength;
      if (written > bytes) throw tooLong(bytes);
      hash.update(part);
      await file.write(part);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  if (written < bytes) throw incomplete(written, bytes);
  return hash.digest("hex");
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    const gone = new AppError("invalid_input", "Nothing came for 30 seconds. Send the file again.");
    timer = setTimeout(() => reject(gone), SILENCE_MS_MAX);
  });
  try {
    const { done, value } = await Promise.race([reader.read().catch(broken), silence]);
    return done ? null : value;
  } finally {
    clearTimeout(timer);
  }
}

function broken(cause: unknown): never {
  throw new AppError("invalid_input", "The connection broke. Send the file again.", { cause });
}

function tooLong(bytes: number): AppError {
  return new AppError("too_large", `The file is larger than the ${bytes} bytes it was announced with.`);
}

function incomplete(written: number, bytes: number): AppError {
  return new AppError("invalid_input", `Only ${written} of ${bytes} bytes came. Send the file again.`);
}
