import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { tokenizerConfig, tokenizerJson } from "./tiny-clip/tokenizer";
import { DIMENSIONS, IMAGE_SIDE, textTower, visionTower } from "./tiny-clip/towers";
import { END_TOKEN, makeVocabulary, START_TOKEN } from "./tiny-clip/vocabulary";

/** The files of a small model in CLIP's shape, by path. Always the same bytes. */
export function tinyClipFiles(): Map<string, Uint8Array> {
  const vocabulary = makeVocabulary();
  const size = Object.keys(vocabulary.tokens).length;
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const ids = {
    bos_token_id: vocabulary.tokens[START_TOKEN],
    eos_token_id: vocabulary.tokens[END_TOKEN],
    pad_token_id: vocabulary.tokens[END_TOKEN],
  };
  const config = {
    architectures: ["CLIPModel"],
    model_type: "clip",
    projection_dim: DIMENSIONS,
    text_config: { model_type: "clip_text_model", vocab_size: size, max_position_embeddings: 77, ...ids },
    vision_config: { model_type: "clip_vision_model", image_size: IMAGE_SIDE, patch_size: 28 },
  };
  const preprocessor = {
    feature_extractor_type: "CLIPFeatureExtractor",
    do_resize: true,
    size: IMAGE_SIDE,
    resample: 3,
    do_center_crop: true,
    crop_size: IMAGE_SIDE,
    do_normalize: true,
    image_mean: [0.48145466, 0.4578275, 0.40821073],
    image_std: [0.26862954, 0.26130258, 0.27577711],
  };
  return new Map<string, Uint8Array>([
    ["config.json", json(config)],
    ["preprocessor_config.json", json(preprocessor)],
    ["tokenizer.json", json(tokenizerJson(vocabulary))],
    ["tokenizer_config.json", json(tokenizerConfig())],
    ["vocab.json", json(vocabulary.tokens)],
    ["merges.txt", Buffer.from(`#version: 0.2\n${vocabulary.merges.join("\n")}\n`)],
    ["onnx/vision_model_quantized.onnx", visionTower()],
    ["onnx/text_model_quantized.onnx", textTower(size)],
  ]);
}

/** Writes the small model to `folder`, the folder of the model itself. */
export async function writeTinyClip(folder: string): Promise<void> {
  for (const [path, content] of tinyClipFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (folder) {
    await writeTinyClip(folder);
    process.stdout.write(`A small model in CLIP's shape is in ${folder}\n`);
  } else {
    process.stderr.write("usage: tsx scripts/tiny-clip.ts FOLDER\n");
    process.exitCode = 2;
  }
}
