import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { modelPath } from "@/lib/recognition/server/model-folder";
import { sha256OfFile } from "@/lib/recognition/server/model-manifest";
import { goodnessOf, type Likelihood, sentimentOf } from "./labels";
import type { SentimentAnalyser } from "./types";

const SETTINGS = ["config.json", "tokenizer.json", "tokenizer_config.json"] as const;
const NETWORKS = [
  ["onnx/model_quantized.onnx", "q8"],
  ["onnx/model.onnx", "fp32"],
] as const;

const Config = z.object({ id2label: z.record(z.string(), z.string()) });

/**
 * A text classifier of the model folder, run by transformers.js; nothing is fetched. Null when it is not there at all.
 * Throws when a part of it is missing, or when its labels are no sentiments.
 */
export async function loadTransformersAnalyser(
  modelsDir: string,
  modelId: string,
): Promise<SentimentAnalyser | null> {
  const folder = modelPath(modelsDir, modelId);
  const present = async (path: string) =>
    (await stat(join(folder, path)).catch(() => null))?.isFile() ?? false;
  const missing: string[] = [];
  for (const path of SETTINGS) if (!(await present(path))) missing.push(path);
  const network = (await present(NETWORKS[0][0])) ? NETWORKS[0] : NETWORKS[1];
  if (!(await present(network[0]))) missing.push(NETWORKS[0][0]);
  if (missing.length === SETTINGS.length + 1) return null;
  if (missing.length > 0)
    throw new Error(`The sentiment model in ${resolve(folder)} lacks ${missing.join(", ")}.`);
  const { id2label } = Config.parse(JSON.parse(await readFile(join(folder, "config.json"), "utf8")));
  for (const label of Object.values(id2label)) goodnessOf(label);
  const revision = (await sha256OfFile(join(folder, network[0]))).slice(0, 12);
  const classify = await loadPipeline(modelsDir, modelId, network[1]);
  return {
    modelId: `${modelId}@${revision}`,
    analyse: async (text) => sentimentOf(await classify(text)),
  };
}

async function loadPipeline(modelsDir: string, modelId: string, dtype: "q8" | "fp32") {
  const transformers = await import("@huggingface/transformers");
  transformers.env.localModelPath = resolve(modelsDir);
  transformers.env.allowLocalModels = true;
  transformers.env.allowRemoteModels = false;
  const classifier = await transformers.pipeline("text-classification", modelId, {
    dtype,
    local_files_only: true,
  });
  return async (text: string): Promise<Likelihood[]> => {
    const answer = await classifier(text, { top_k: 100 });
    return answer.flat();
  };
}
