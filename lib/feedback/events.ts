import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A visitor said something: what they wrote has no sentiment yet. */
export const feedbackGiven = defineEvent(
  "feedback/feedback.given",
  z.object({ museumId: z.uuid(), feedbackId: z.uuid() }),
);
