import { idOf } from "@/lib/kernel/ids";
import { announceOverdue, attemptDelivery, forgetDeliveries } from "@/lib/webhooks";
import { deliveryDue } from "@/lib/webhooks/events";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** Ten attempts, and as many times that somebody else was just making one. */
const ROUNDS_MAX = 40;

/** Delivers one event to one receiver: at once, then after longer and longer pauses, as the Standard Webhooks advise. */
export const deliverWebhook = defineJob({
  id: "deliver-webhook",
  queue: "webhooks",
  on: deliveryDue,
  quiet: true,
  engine: { retries: 4, concurrency: { key: "event.data.webhookId", limit: 4 } },
  subjectOf: ({ deliveryId }) => deliveryId,
  async run({ data, step, sleep }) {
    const deliveryId = idOf("delivery").parse(data.deliveryId);
    for (let round = 1; round <= ROUNDS_MAX; round++) {
      const { waitS } = await step(`attempt-${round}`, (ctx) => attemptDelivery(ctx, { deliveryId }));
      if (waitS === null) return { rounds: round };
      await sleep(`wait-${round}`, `${waitS}s`);
    }
    return { rounds: ROUNDS_MAX };
  },
});

/** Finds deliveries that nobody attends to any more. */
export const sweepDeliveries = defineJob({
  id: "sweep-deliveries",
  queue: "webhooks",
  cron: "7-59/10 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => announceOverdue(ctx, {})),
});

/** Forgets what was delivered a month ago. */
export const forgetOldDeliveries = defineJob({
  id: "forget-deliveries",
  queue: "webhooks",
  cron: "49 3 * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => forgetDeliveries(ctx, {})),
});
