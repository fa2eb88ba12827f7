import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { embedImage } from "@/lib/media";
import type { EmbeddedPage } from "./contract";

/** While one picture is encoded the next is read and decoded. */
const PARALLEL = 3;

/**
 * Embeds these images, under the models in use or under `modelId`. A picture that can't be embedded is noted and the
 * others go on; what would stop all of them (no encoder, no database) is thrown.
 */
export async function embedAll(
  ctx: Context,
  imageIds: readonly Id<"image">[],
  modelId: string | undefined,
): Promise<Pick<EmbeddedPage, "embedded" | "failed">> {
  const queue = [...imageIds];
  const failed: EmbeddedPage["failed"] = [];
  let embedded = 0;
  const worker = async () => {
    for (let imageId = queue.shift(); imageId; imageId = queue.shift()) {
      try {
        await embedImage(ctx, { imageId, modelId });
        embedded += 1;
      } catch (error) {
        if (!(error instanceof AppError) || error.retryable) {
          // The others must not go on beside the next attempt.
          queue.length = 0;
          throw error;
        }
        // One that is gone needs no vector; its museum, if that went too, is found missing at the next step.
        if (error.code !== "not_found") failed.push({ id: imageId, label: imageId, message: error.detail });
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return { embedded, failed };
}
