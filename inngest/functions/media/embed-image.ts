import { idOf } from "@/lib/kernel/ids";
import {
  checkImage,
  describeColours,
  detectFeatures,
  embedImage,
  failImage,
  finishImage,
  hashImage,
  makeRendition,
  resumeImages,
} from "@/lib/media";
import { imageUploaded } from "@/lib/media/events";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

const imageOf = (data: { imageId: string }) => idOf("image").parse(data.imageId);

/**
 * Prepares a picture that was taken in. Each step may be taken again: it overwrites what it wrote before. There is no
 * `idempotency` by image, because a job that is tried again is the same image's; an event sent twice has one id.
 */
export const prepareImage = defineJob({
  id: "embed-image",
  queue: "media",
  on: imageUploaded,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 3 } },
  subjectOf: ({ imageId }) => imageId,
  async run({ data, step }) {
    const imageId = imageOf(data);
    const { sides } = await step("decode", (ctx) => checkImage(ctx, { imageId }));
    for (const side of sides) await step(`rendition-${side}`, (ctx) => makeRendition(ctx, { imageId, side }));
    await step("colours", (ctx) => describeColours(ctx, { imageId }));
    await step("hash", (ctx) => hashImage(ctx, { imageId }));
    await step("embedding", (ctx) => embedImage(ctx, { imageId }));
    await step("features", (ctx) => detectFeatures(ctx, { imageId }));
    return step("finish", (ctx) => finishImage(ctx, { imageId }));
  },
  async failed(ctx, data, reason) {
    await failImage(ctx, { imageId: imageOf(data), reason });
  },
});

/** Finds pictures that wait and that nothing is being done about. */
export const sweepImages = defineJob({
  id: "sweep-images",
  queue: "media",
  cron: "*/10 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => resumeImages(ctx, {})),
});
