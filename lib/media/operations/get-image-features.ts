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
  input: z.object({ imageIds: z.array(idOf("image")).max(200) }),
  output: z.map(idOf("image"), z.custom<LocalFeatures>()),
  async run(ctx, { imageIds }) {
    const missing = imageIds.filter((id) => !featureCache.get(id));
    countLookups("image_features", true, imageIds.length - missing.length);
    countLookups("image_features", false, missing.length);
    for (const row of await listFeatures(ctx.db, museumOf(ctx).id, missing)) {
      featureCache.set(row.imageId, unpackFeatures(row.data));
    }
    const known = imageIds.map((id) => [id, featureCache.get(id)] as const);
    return new Map(
      known.filter((entry): entry is [(typeof entry)[0], LocalFeatures] => entry[1] !== undefined),
    );
  },
});
