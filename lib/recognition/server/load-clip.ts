import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { createClipEncoder } from "../clip-encoder";
import { CLIP_NORMALISATION } from "../resize";
import type { Encoder } from "../types";
import { ModelError } from "./model-error";
import { inspectModel, type ModelFolder, type Tower } from "./model-folder";
import { sha256OfFile, verifyManifest } from "./model-manifest";

const Config = z.object({ projection_dim: z.number().int().min(1).max(4096) });
const Triple = z.tuple([z.number(), z.number(), z.number()]);
const Side = z.union([
  z.number(),
  z.object({ height: z.number() }).transform((size) => size.height),
  z.object({ shortest_edge: z.number() }).transform((size) => size.shortest_edge),
]);
const Preprocessor = z.object({
  crop_size: Side.optional(),
  size: Side.optional(),
  image_mean: Triple.default([...CLIP_NORMALISATION.mean]),
  image_std: Triple.default([...CLIP_NORMALISATION.std]),
});

/** The command that brings a model. */
export function downloadCommand(modelId: string): string {
  return `npm run models -- --download ${modelId}`;
}

/**
 * Loads a model in CLIP's shape from its folder; nothing is fetched. Throws `ModelError` that names the
 * missing files (`missing_files`) or the one that is not what was downloaded (`damaged`).
 */
export async function loadClipEncoder(modelsDir: string, modelId: string): Promise<Encoder> {
  const model = await inspectModel(modelsDir, modelId);
  const { vision, text, folder } = model;
  if (model.state !== "complete" || !vision || !text) {
    throw new ModelError(
      "missing_files",
      `${modelId} is not complete in ${resolve(folder)}: ${model.missing.join(", ")} missing. ` +
        `Download it with: ${downloadCommand(modelId)}, or copy these files there.`,
    );
  }
  const revision = await checkedRevision(model, [vision, text]);
  const { projection_dim } = await readSettings(model, "config.json", Config);
  const preprocessor = await readSettings(model, "preprocessor_config.json", Preprocessor);
  const transformers = await import("@huggingface/transformers");
  transformers.env.localModelPath = resolve(modelsDir);
  transformers.env.allowLocalModels = true;
  transformers.env.allowRemoteModels = false;
  transformers.env.logLevel = transformers.LogLevel.ERROR;
  const encoder = await createClipEncoder({
    transformers,
    modelId,
    revision,
    dimensions: projection_dim,
    vision,
    text,
    input: {
      side: preprocessor.crop_size ?? preprocessor.size ?? 224,
      normalisation: { mean: preprocessor.image_mean, std: preprocessor.image_std },
    },
    threads: Math.min(4, availableParallelism()),
  }).catch((cause: unknown) => {
    throw damaged(model, "its files can't be loaded", cause);
  });
  return probed(encoder, model);
}

/** One picture and one word through both towers: a model that loads may still answer in another shape. */
async function probed(encoder: Encoder, model: ModelFolder): Promise<Encoder> {
  try {
    const side = 8;
    await encoder.encode([
      { width: side, height: side, data: new Uint8ClampedArray(side * side * 4).fill(128) },
    ]);
    await encoder.encodeText?.(["art"]);
    return encoder;
  } catch (cause) {
    await encoder.dispose();
    throw damaged(model, "its networks don't answer as CLIP's do", cause);
  }
}

/** Short hash of both networks, after checking all files against the manifest when there is one. */
async function checkedRevision(model: ModelFolder, towers: readonly Tower[]): Promise<string> {
  const faults = model.manifest ? await verifyManifest(model.folder, model.manifest) : [];
  if (faults.length > 0) {
    const list = faults.map(({ path, fault }) => `${path} (${fault})`).join(", ");
    throw damaged(model, `not as it was downloaded: ${list}`);
  }
  const hash = createHash("sha256");
  for (const { path } of towers) {
    const recorded = model.manifest?.files.find((file) => file.path === path)?.sha256;
    hash.update(recorded ?? (await sha256OfFile(join(model.folder, path))));
  }
  return hash.digest("hex").slice(0, 12);
}

async function readSettings<T>(model: ModelFolder, name: string, schema: z.ZodType<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(join(model.folder, name), "utf8")));
  } catch (cause) {
    throw damaged(model, `${name} can't be read`, cause);
  }
}

function damaged(model: ModelFolder, what: string, cause?: unknown): ModelError {
  const advice = `Delete ${resolve(model.folder)} and get it again with: ${downloadCommand(model.modelId)}`;
  return new ModelError("damaged", `${model.modelId} is damaged: ${what}. ${advice}`, { cause });
}
