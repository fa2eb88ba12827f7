import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** The museum's pictures are to be compared: those not compared yet, or all whose comparison is older than `since`. */
export const comparisonRequested = defineEvent(
  "recognisability/comparison.requested",
  z.object({ museumId: z.uuid(), since: z.iso.datetime().nullable() }),
);
