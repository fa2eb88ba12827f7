import { assertComparable, getActiveModel } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { FeatureFormatError, unpackFeatures } from "@/lib/recognition/geometry/packed-features";
import type { LocalFeatures } from "@/lib/recognition/types";
import { normalise } from "@/lib/recognition/vectors";
import type { EmbeddingScanInput } from "./contract";
import type { Query } from "./photo";

/** Checks what a device computed and makes it comparable: right model, right length, unit length. */
export async function queryFromEmbedding(
  ctx: Context,
  { modelId, embedding, features }: EmbeddingScanInput,
): Promise<Query> {
  assertComparable(await getActiveModel(ctx, { role: "recognition" }), modelId, embedding.length);
  const vector = Float32Array.from(embedding);
  if (vector.every((component) => component === 0)) {
    throw new AppError("unprocessable", "The embedding is all zeros: it has no direction to compare.");
  }
  if (!vector.every(Number.isFinite)) {
    throw new AppError("unprocessable", "The embedding has numbers that are too large for 32 bits.");
  }
  return {
    modelId,
    vectors: [normalise(vector)],
    features: features ? unpack(features) : null,
    cached: false,
    decoded: null,
  };
}

function unpack(base64: string): LocalFeatures {
  try {
    return unpackFeatures(Buffer.from(base64, "base64"));
  } catch (error) {
    if (error instanceof FeatureFormatError)
      throw new AppError("unprocessable", `features: ${error.message}`);
    throw error;
  }
}
