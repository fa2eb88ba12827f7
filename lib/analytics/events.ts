import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A museum has days to count: one that has ended, or one whose hours changed afterwards. */
export const daysDue = defineEvent("analytics/days.due", z.object({ museumId: z.uuid() }));
