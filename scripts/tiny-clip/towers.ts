import { type OnnxTensor, onnxModel } from "./onnx";

export const DIMENSIONS = 512;
export const IMAGE_SIDE = 224;
const PATCH = 28;
const WIDTH = 16;

/** Numbers in -1..1 that look random and are the same everywhere (mulberry32). */
function numbers(seed: number, count: number): Float32Array {
  let state = seed >>> 0;
  return Float32Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  });
}

function weights(name: string, seed: number, dims: readonly [number, number]): OnnxTensor {
  return { name, dims, data: numbers(seed, dims[0] * dims[1]) };
}

/** pixel_values [N,3,224,224] → image_embeds [N,512]: patches are averaged and projected. */
export function visionTower(): Uint8Array {
  const patches = 3 * (IMAGE_SIDE / PATCH) ** 2;
  return onnxModel({
    name: "vision",
    nodes: [
      {
        op: "AveragePool",
        inputs: ["pixel_values"],
        outputs: ["patches"],
        attributes: { kernel_shape: [PATCH, PATCH], strides: [PATCH, PATCH] },
      },
      { op: "Flatten", inputs: ["patches"], outputs: ["flat"], attributes: { axis: 1 } },
      { op: "MatMul", inputs: ["flat", "projection"], outputs: ["image_embeds"] },
    ],
    weights: [weights("projection", 1, [patches, DIMENSIONS])],
    inputs: [{ name: "pixel_values", type: "float32", dims: ["batch", 3, IMAGE_SIDE, IMAGE_SIDE] }],
    outputs: [{ name: "image_embeds", type: "float32", dims: ["batch", DIMENSIONS] }],
  });
}

/** input_ids and attention_mask [N,L] → text_embeds [N,512]: the tokens' embeddings are added up and projected. */
export function textTower(vocabularySize: number): Uint8Array {
  return onnxModel({
    name: "text",
    nodes: [
      { op: "Gather", inputs: ["tokens", "input_ids"], outputs: ["embedded"], attributes: { axis: 0 } },
      { op: "Cast", inputs: ["attention_mask"], outputs: ["mask"], attributes: { to: 1 } },
      { op: "Unsqueeze", inputs: ["mask", "last_axis"], outputs: ["column"] },
      { op: "Mul", inputs: ["embedded", "column"], outputs: ["seen"] },
      { op: "ReduceSum", inputs: ["seen", "token_axis"], outputs: ["sum"], attributes: { keepdims: 0 } },
      { op: "MatMul", inputs: ["sum", "projection"], outputs: ["text_embeds"] },
    ],
    weights: [
      weights("tokens", 2, [vocabularySize, WIDTH]),
      weights("projection", 3, [WIDTH, DIMENSIONS]),
      { name: "last_axis", dims: [1], data: BigInt64Array.of(2n) },
      { name: "token_axis", dims: [1], data: BigInt64Array.of(1n) },
    ],
    inputs: [
      { name: "input_ids", type: "int64", dims: ["batch", "length"] },
      { name: "attention_mask", type: "int64", dims: ["batch", "length"] },
    ],
    outputs: [{ name: "text_embeds", type: "float32", dims: ["batch", DIMENSIONS] }],
  });
}
