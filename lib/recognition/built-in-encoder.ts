import type { InferenceSession, TensorConstructor } from "onnxruntime-common";
import { BUILT_IN } from "./built-in-weights";
import { toModelInput } from "./resize";
import type { Encoder, RgbaImage } from "./types";
import { normalise } from "./vectors";

/** The part of ONNX Runtime that is needed, which its node and web packages both provide. */
export type OnnxRuntime = {
  InferenceSession: {
    create(model: Uint8Array, options?: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  Tensor: TensorConstructor;
};

/** Pictures in one run: bounds the memory of a long list (0.6 MB of input each, some 12 MB inside). */
const BATCH_MAX = 16;

/** The built-in encoder's weights are not the ones that this version was made for. */
export class WeightsMismatchError extends Error {
  override name = "WeightsMismatchError";
}

/** Throws `WeightsMismatchError` unless the bytes are the built-in encoder's weights, to the last bit. */
async function checkWeights(weights: Uint8Array): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(weights)));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found === BUILT_IN.sha256) return;
  throw new WeightsMismatchError(
    `The weights of the built-in encoder are damaged or of another version: ${weights.length} bytes with ` +
      `SHA-256 ${found.slice(0, 12)}…, expected ${BUILT_IN.sha256.slice(0, 12)}…. ` +
      `Restore public/${BUILT_IN.path} (git checkout -- public/models).`,
  );
}

/**
 * Makes the built-in encoder from its weights and a runtime (onnxruntime-node or onnxruntime-web).
 * One thread a session: a picture takes about 2 ms, and more threads only compete with other requests.
 * Throws `WeightsMismatchError` when the checksum differs.
 */
export async function createBuiltInEncoder(runtime: OnnxRuntime, weights: Uint8Array): Promise<Encoder> {
  await checkWeights(weights);
  const session = await runtime.InferenceSession.create(weights, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    // Weights are unpacked from int8 once, at load, instead of in every run: 2.2 ms a picture, not 3.3.
    extra: { session: { disable_quant_qdq: "1" } },
  });

  async function encodeBatch(images: readonly RgbaImage[]): Promise<Float32Array[]> {
    const { side, dimensions } = BUILT_IN;
    const input = new runtime.Tensor("float32", toModelInput(images, side), [images.length, 3, side, side]);
    const output = (await session.run({ pixel_values: input })).image_embeds;
    if (!(output?.data instanceof Float32Array) || output.data.length !== images.length * dimensions) {
      throw new Error("The built-in encoder answered in an unexpected shape.");
    }
    const { data } = output;
    return images.map((_, i) => normalise(data.slice(i * dimensions, (i + 1) * dimensions)));
  }

  return {
    id: BUILT_IN.id,
    revision: BUILT_IN.revision,
    dimensions: BUILT_IN.dimensions,
    roles: ["recognition"],
    async encode(images) {
      const vectors: Float32Array[] = [];
      for (let i = 0; i < images.length; i += BATCH_MAX) {
        vectors.push(...(await encodeBatch(images.slice(i, i + BATCH_MAX))));
      }
      return vectors;
    },
    dispose: () => session.release(),
  };
}
