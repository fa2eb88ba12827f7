import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A work was created or changed: its search document and its similar works may be out of date. */
export const artworkSaved = defineEvent(
  "catalog/artwork.saved",
  z.object({ museumId: z.uuid(), artworkId: z.uuid() }),
);
