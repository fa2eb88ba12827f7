import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const LOG_BYTES_MAX = 20_000_000;

/** Opens a log to add to; a long one is put aside first, once. @param {string} data @param {string} name */
export function openLog(data, name) {
  const folder = join(data, "logs");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX)
    renameSync(file, join(folder, name.replace(/\.log$/, ".1.log")));
  return { file, stream: createWriteStream(file, { flags: "a", mode: 0o600 }) };
}
