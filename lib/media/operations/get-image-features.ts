import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { countLookups } from "@/lib/kernel/metrics";
import { defineOperation } from "@/lib/kernel/operation";
import { unpackFeatures } from "@/lib/recognition/geometry/packed-features";
import type { LocalFeatures } from "@/lib/recognition/types";
import { featureCache } from "../feature-cache";
import { listFeatures } from "../queries/features";

/** Local features of these images, for verification; images without any are left out. */
export const getImageFeatures = defineOperation({
  name: "getImageFeatures",
  access: anyone,
  input: z.object({
    imageIds: z.array(idOf("image")).max(200),
    /** False for who goes through all pictures: what visitors' scans need stays in memory. */
    keep: z.boolean().default(true),
  }),
  output: z.map(idOf("image"), z.custom<LocalFeatures>()),
  async run(ctx, { imageIds, keep }) {
    const known = new Map<string, LocalFeatures | undefined>(
      imageIds.map((id) => [id, featureCache.get(id)]),
    );
    const missing = imageIds.filter((id) => !known.get(id));
    countLookups("image_features", true, imageIds.length - missing.length);
    countLookups("image_features", false, missing.length);
    for (const row of await listFeatures(ctx.db, museumOf(ctx).id, missing)) {
      const features = unpackFeatures(row.data);
      known.set(row.imageId, features);
      if (keep) featureCache.set(row.imageId, features);
    }
    return new Map(
      imageIds.flatMap((id) => {
        const features = known.get(id);
        return features ? [[id, features] as const] : [];
      }),
    );
  },
});
