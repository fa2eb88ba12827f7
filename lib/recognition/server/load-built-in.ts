import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as onnxRuntime from "onnxruntime-node";
import { createBuiltInEncoder } from "../built-in-encoder";
import { BUILT_IN } from "../built-in-weights";
import type { Encoder } from "../types";

/**
 * Loads the encoder that ships in `public/`, from the folder that the process was started in.
 * Throws when the file is missing or its checksum differs.
 */
export async function loadBuiltInEncoder(publicDir = join(process.cwd(), "public")): Promise<Encoder> {
  const path = join(publicDir, BUILT_IN.path);
  const weights = await readFile(path).catch((cause: unknown) => {
    const advice = "Restore it with: git checkout -- public/models";
    throw new Error(`The built-in encoder's weights are missing at ${path}. ${advice}`, { cause });
  });
  return createBuiltInEncoder(onnxRuntime, weights);
}
