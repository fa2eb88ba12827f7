import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { engine } from "@/lib/recognition/server/engine";
import { VerificationError } from "@/lib/recognition/server/verification-error";
import { ImageIdInput } from "../contract";
import { openImage } from "../image";
import { upsertFeatures } from "../queries/features";

const DETECTOR = "orb-512-500";

/** Finds a picture's local features, by which scans of it are verified. */
export const detectFeatures = defineOperation({
  name: "detectFeatures",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ count: z.number().int() }),
  async run(ctx, { imageId }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const { verification } = await engine();
    const features = await verification.detect(pixels, WORK_FEATURES).catch(asBusy);
    const data = packFeatures(features);
    const values = { imageId, museumId: image.museumId, detector: DETECTOR, data };
    found((await upsertFeatures(ctx.db, values)) || null, "picture");
    return { count: features.count };
  },
});

/** Visitors' scans go first: a full queue says that there are many of them. */
function asBusy(error: unknown): never {
  if (error instanceof VerificationError && error.code !== "failed")
    throw new AppError("unavailable", "Recognition is busy with visitors' photos.", { cause: error });
  throw error;
}
