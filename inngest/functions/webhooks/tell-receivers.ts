import type { z } from "zod";
import { artworkDeleted, artworkPublished, artworkSaved } from "@/lib/catalog/events";
import { modelSwitched } from "@/lib/embeddings/events";
import { feedbackGiven } from "@/lib/feedback/events";
import { importFinished } from "@/lib/imports/events";
import type { EventDefinition } from "@/lib/kernel/events";
import { imageReady } from "@/lib/media/events";
import { museumChanged } from "@/lib/museums/events";
import { queueDeliveries } from "@/lib/webhooks";
import type { EventType } from "@/lib/webhooks/contract";
import { defineJob } from "../../define-job";

type Data = Record<string, string>;

/**
 * What a domain announces, as receivers are told of it: by its public name, with what they may know. Many at a time:
 * an import of thousands of works is not thousands of runs.
 */
function telling<S extends z.ZodObject>(
  type: EventType,
  on: EventDefinition<string, S>,
  dataOf: (data: z.output<S>) => Data,
) {
  return defineJob({
    id: `tell-${type.replaceAll(/[._]/g, "-")}`,
    queue: "webhooks",
    on,
    quiet: true,
    engine: { batchEvents: { maxSize: 100, timeout: "2s", key: "event.data.museumId" } },
    run: ({ batch, step }) =>
      step("queue", (ctx) => {
        // The run's id: a step taken twice has the same, so that nobody is told twice.
        const sourceOf = (index: number) => `${type} ${ctx.requestId} ${index}`;
        const events = batch.map((data, index) => ({ type, data: dataOf(data), source: sourceOf(index) }));
        return queueDeliveries(ctx, { events });
      }),
  });
}

/** Each kind of event that receivers can be told of. */
export const tellReceivers = [
  telling("artwork.changed", artworkSaved, ({ artworkId }) => ({ artworkId })),
  telling("artwork.published", artworkPublished, ({ artworkId }) => ({ artworkId })),
  telling("artwork.deleted", artworkDeleted, ({ artworkId }) => ({ artworkId })),
  telling("artwork.picture_ready", imageReady, ({ artworkId, imageId }) => ({ artworkId, imageId })),
  telling("feedback.received", feedbackGiven, ({ feedbackId }) => ({ feedbackId })),
  telling("museum.changed", museumChanged, ({ section }) => ({ section })),
  telling("model.switched", modelSwitched, ({ role, modelId }) => ({ role, modelId })),
  telling("import.finished", importFinished, ({ importId, state }) => ({ importId, state })),
];
