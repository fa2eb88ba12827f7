import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Storage } from "./port";
import { writeStream } from "./write-stream";

/** A folder on this machine. Created on first use. */
export function localFolder(folder: string): Storage {
  const root = resolve(folder);
  const pathOf = (key: string) => {
    const path = resolve(root, key);
    if (!path.startsWith(root + sep)) throw new Error(`key leaves the storage folder: ${key}`);
    return path;
  };
  /** Writes to a file beside the one that is meant, which takes its name once it is whole. */
  const whole = async <T>(key: string, write: (temporary: string) => Promise<T>): Promise<T> => {
    const path = pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const temporary = join(dirname(path), `.${randomUUID()}`);
    try {
      const answer = await write(temporary);
      await rename(temporary, path);
      return answer;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };
  return {
    put: (key, bytes) => whole(key, (temporary) => writeFile(temporary, bytes)),
    get: (key) => readFile(pathOf(key)).catch(unlessMissing),
    size: (key) =>
      stat(pathOf(key))
        .then(({ size }) => size)
        .catch(unlessMissing),
    removeAll: (prefix) => rm(pathOf(prefix), { recursive: true, force: true }),
    intake: {
      kind: "through-us",
      receive: (key, body, bytes) => whole(key, (temporary) => writeStream(temporary, body, bytes)),
    },
  };
}

function unlessMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}
