import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ModelError } from "./model-error";
import { type Manifest, readManifest } from "./model-manifest";

/** One of a model's two networks: its file, and the name transformers.js has for the file's number format. */
export type Tower = { path: string; dtype: "q8" | "fp32" | "fp16" | "int8" | "uint8" };

/** What is in a model's folder. */
export type ModelFolder = {
  modelId: string;
  folder: string;
  state: "complete" | "incomplete" | "absent";
  /** Files that a download would still have to bring, relative to the folder. */
  missing: string[];
  vision: Tower | null;
  text: Tower | null;
  bytes: number;
  /** What was downloaded, with checksums; null for a folder that somebody filled by hand. */
  manifest: Manifest | null;
};

/** Small files that every model of CLIP's shape has. */
export const SETTINGS_FILES = [
  "config.json",
  "preprocessor_config.json",
  "tokenizer.json",
  "tokenizer_config.json",
] as const;

/** The networks that a download brings: 8-bit weights, a quarter of the size at almost the same vectors. */
export const TOWER_FILES = ["onnx/vision_model_quantized.onnx", "onnx/text_model_quantized.onnx"] as const;

/** File name endings in order of preference. */
const FORMATS: readonly (readonly [ending: string, dtype: Tower["dtype"]])[] = [
  ["_quantized", "q8"],
  ["", "fp32"],
  ["_fp16", "fp16"],
  ["_int8", "int8"],
  ["_uint8", "uint8"],
];

/** Where a model lies below the model folder. Throws `bad_id` for what is not `owner/name`. */
export function modelPath(modelsDir: string, modelId: string): string {
  const parts = modelId.split("/");
  const valid = parts.length === 2 && parts.every((part) => /^[\w][\w.-]*$/.test(part));
  if (!valid) {
    throw new ModelError(
      "bad_id",
      `"${modelId}" names no model: expected owner/name, as Xenova/clip-vit-base-patch32.`,
    );
  }
  return join(modelsDir, ...parts);
}

/** Looks at one model's folder. Throws `bad_id`, and `damaged` for a manifest that can't be read. */
export async function inspectModel(modelsDir: string, modelId: string): Promise<ModelFolder> {
  const folder = modelPath(modelsDir, modelId);
  const sizes = new Map<string, number>();
  await Promise.all(
    [...SETTINGS_FILES, ...towerPaths("vision"), ...towerPaths("text")].map(async (path) => {
      const found = await stat(join(folder, path)).catch(() => null);
      if (found?.isFile() && found.size > 0) sizes.set(path, found.size);
    }),
  );
  const vision = findTower(sizes, "vision");
  const text = findTower(sizes, "text");
  const [visionDefault, textDefault] = TOWER_FILES;
  const missing: string[] = SETTINGS_FILES.filter((path) => !sizes.has(path));
  if (!vision) missing.push(visionDefault);
  if (!text) missing.push(textDefault);
  const state = missing.length === 0 ? "complete" : sizes.size === 0 ? "absent" : "incomplete";
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return { modelId, folder, state, missing, vision, text, bytes, manifest: await readManifest(folder) };
}

/** Every `owner/name` folder below the model folder, in alphabetical order; none when there is no such folder. */
export async function listModels(modelsDir: string): Promise<ModelFolder[]> {
  const ids: string[] = [];
  for (const owner of await subfolders(modelsDir)) {
    for (const name of await subfolders(join(modelsDir, owner))) ids.push(`${owner}/${name}`);
  }
  return Promise.all(ids.sort().map((id) => inspectModel(modelsDir, id)));
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && /^\w/.test(entry.name)).map((entry) => entry.name);
}

function towerPaths(tower: "vision" | "text"): string[] {
  return FORMATS.map(([ending]) => `onnx/${tower}_model${ending}.onnx`);
}

function findTower(sizes: ReadonlyMap<string, number>, tower: "vision" | "text"): Tower | null {
  for (const [ending, dtype] of FORMATS) {
    const path = `onnx/${tower}_model${ending}.onnx`;
    if (sizes.has(path)) return { path, dtype };
  }
  return null;
}
