import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** Something was recorded in a museum's visits: its hours must be counted. */
export const interactionsRecorded = defineEvent(
  "visits/interactions.recorded",
  z.object({ museumId: z.uuid() }),
);

/** A visitor opted out and their visit is gone. These hours contained it; the visit itself is not named. */
export const visitErased = defineEvent(
  "visits/visit.erased",
  z.object({ museumId: z.uuid(), hours: z.array(z.iso.datetime()) }),
);

/** A museum's turn to forget what is older than it promised to keep. */
export const retentionDue = defineEvent("visits/retention.due", z.object({ museumId: z.uuid() }));
