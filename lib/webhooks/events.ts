import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A delivery waits for its first attempt, or for another after a person asked for one. */
export const deliveryDue = defineEvent(
  "webhooks/delivery.due",
  z.object({ museumId: z.uuid(), webhookId: z.uuid(), deliveryId: z.uuid() }),
);
