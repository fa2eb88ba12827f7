import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A museum is gone with everything in it: the engine drops what was under way for it. */
export const museumDeleted = defineEvent("museums/museum.deleted", z.object({ museumId: z.uuid() }));

/** Something that can be set about a museum was changed. */
export const museumChanged = defineEvent(
  "museums/museum.changed",
  z.object({ museumId: z.uuid(), section: z.string() }),
);
