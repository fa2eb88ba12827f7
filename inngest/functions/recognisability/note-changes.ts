import { artworkSaved } from "@/lib/catalog/events";
import { modelSwitched } from "@/lib/embeddings/events";
import { idOf } from "@/lib/kernel/ids";
import { imageDeleted, imageReady } from "@/lib/media/events";
import { comparePictures, forgetPictures, refreshWorks, resumeComparison } from "@/lib/recognisability";
import { defineJob } from "../../define-job";

/** One run for the many that come at once, a museum's together. */
const batchOf = (maxSize: number) => ({ maxSize, timeout: "5s", key: "event.data.museumId" }) as const;

/** New pictures are compared with those that are near to them. */
export const compareNewPictures = defineJob({
  id: "compare-new-pictures",
  queue: "embeddings",
  on: imageReady,
  quiet: true,
  engine: { batchEvents: batchOf(50) },
  run: ({ batch, step }) =>
    step("compare", (ctx) =>
      comparePictures(ctx, { imageIds: batch.map(({ imageId }) => idOf("image").parse(imageId)) }),
    ),
});

/** What is known of deleted pictures is forgotten: nothing is taken for them any more. */
export const forgetGonePictures = defineJob({
  id: "forget-gone-pictures",
  queue: "embeddings",
  on: imageDeleted,
  quiet: true,
  engine: { batchEvents: batchOf(100) },
  run: ({ batch, step }) =>
    step("forget", (ctx) =>
      forgetPictures(ctx, { imageIds: batch.map(({ imageId }) => idOf("image").parse(imageId)) }),
    ),
});

/** What is known of deleted works is forgotten; one that came back is compared. */
export const compareAfterChange = defineJob({
  id: "compare-after-change",
  queue: "embeddings",
  on: artworkSaved,
  quiet: true,
  engine: { batchEvents: batchOf(100) },
  run: ({ batch, step }) =>
    step("refresh", (ctx) =>
      refreshWorks(ctx, { artworkIds: batch.map(({ artworkId }) => idOf("artwork").parse(artworkId)) }),
    ),
});

/** Another model says which pictures are near: all are compared anew. */
export const compareAfterSwitch = defineJob({
  id: "compare-after-switch",
  queue: "embeddings",
  on: modelSwitched,
  quiet: true,
  async run({ data, step }) {
    if (data.role !== "recognition") return { skipped: "not the model that tells works apart" };
    return step("queue", (ctx) => resumeComparison(ctx, { now: true }));
  },
});
