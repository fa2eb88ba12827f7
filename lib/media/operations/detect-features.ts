import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { packFeatures } from "@/lib/recognition/geometry/packed-features";
import { asBusy } from "@/lib/recognition/server/as-busy";
import { engine } from "@/lib/recognition/server/engine";
import { ImageIdInput } from "../contract";
import { openImage } from "../image";
import { upsertFeatures } from "../queries/features";

const DETECTOR = "orb-512-500";

/** Visitors' scans go first: a full queue says that there are many of them. */
const BUSY = "Recognition is busy with visitors' photos.";

/** Finds a picture's local features, by which scans of it are verified. */
export const detectFeatures = defineOperation({
  name: "detectFeatures",
  access: systemOnly,
  input: ImageIdInput,
  output: z.object({ count: z.number().int() }),
  async run(ctx, { imageId }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const { verification } = await engine();
    const features = await verification.detect(pixels, WORK_FEATURES).catch(asBusy(BUSY));
    const data = packFeatures(features);
    const values = { imageId, museumId: image.museumId, detector: DETECTOR, data };
    found((await upsertFeatures(ctx.db, values)) || null, "picture");
    return { count: features.count };
  },
});
