import type * as Transformers from "@huggingface/transformers";
import { type Normalisation, toModelInput } from "./resize";
import type { Encoder } from "./types";
import { normalise } from "./vectors";

/** Number formats of a tower's weights, by the names that transformers.js gives them. */
type Dtype = "q8" | "fp32" | "fp16" | "int8" | "uint8";

/** What is needed to make an encoder from a model in CLIP's shape. */
export type ClipOptions = {
  /** The library, already told where its files come from. */
  transformers: typeof Transformers;
  modelId: string;
  revision: string;
  dimensions: number;
  vision: { dtype: Dtype };
  text: { dtype: Dtype };
  /** The model's own input: side of the square, and normalisation. */
  input: { side: number; normalisation: Normalisation };
  threads: number;
};

/** Pictures or texts in one run, which bounds the memory of a long list. */
const BATCH_MAX = 8;

/**
 * Makes an encoder for pictures and words from both towers of a model in CLIP's shape.
 * Throws what transformers.js throws when a file can't be loaded; nothing stays open then.
 */
export async function createClipEncoder(options: ClipOptions): Promise<Encoder> {
  const { transformers, modelId, dimensions, input } = options;
  const { AutoTokenizer, CLIPTextModelWithProjection, CLIPVisionModelWithProjection, Tensor } = transformers;
  const session_options = { intraOpNumThreads: options.threads, interOpNumThreads: 1 };
  const load = { local_files_only: true, session_options };
  const tokenizer = await AutoTokenizer.from_pretrained(modelId, { local_files_only: true });
  const vision = await CLIPVisionModelWithProjection.from_pretrained(modelId, {
    ...load,
    dtype: options.vision.dtype,
  });
  const text = await CLIPTextModelWithProjection.from_pretrained(modelId, {
    ...load,
    dtype: options.text.dtype,
  }).catch(async (error: unknown) => {
    await vision.dispose();
    throw error;
  });

  /** Unit vectors from a tower's answer. */
  function rows(output: unknown, name: string, count: number): Float32Array[] {
    const data = (output as Record<string, { data?: unknown }>)[name]?.data;
    if (!(data instanceof Float32Array) || data.length !== count * dimensions) {
      throw new Error(`${modelId} did not answer with ${name} of ${count} × ${dimensions} numbers.`);
    }
    return Array.from({ length: count }, (_, i) =>
      normalise(data.slice(i * dimensions, (i + 1) * dimensions)),
    );
  }

  return {
    id: modelId,
    revision: options.revision,
    dimensions,
    roles: ["recognition", "semantic"],
    encode: (images) =>
      inBatches(images, async (batch) => {
        const { side, normalisation } = input;
        const pixels = toModelInput(batch, side, normalisation);
        const pixel_values = new Tensor("float32", pixels, [batch.length, 3, side, side]);
        return rows(await vision({ pixel_values }), "image_embeds", batch.length);
      }),
    encodeText: (texts) =>
      inBatches(texts, async (batch) => {
        const tokens = tokenizer(batch, { padding: true, truncation: true });
        return rows(await text({ ...tokens }), "text_embeds", batch.length);
      }),
    async dispose() {
      await Promise.all([vision.dispose(), text.dispose()]);
    },
  };
}

async function inBatches<T>(
  items: readonly T[],
  run: (batch: T[]) => Promise<Float32Array[]>,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let i = 0; i < items.length; i += BATCH_MAX)
    vectors.push(...(await run(items.slice(i, i + BATCH_MAX))));
  return vectors;
}
