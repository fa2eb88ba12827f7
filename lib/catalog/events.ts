import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A work was created or changed: its search document and its similar works may be out of date. */
export const artworkSaved = defineEvent(
  "catalog/artwork.saved",
  z.object({ museumId: z.uuid(), artworkId: z.uuid() }),
);

/** What an artist's style is made of has changed: a picture came, a work changed hands, another model answers. */
export const artistStyleStale = defineEvent(
  "catalog/artist-style.stale",
  z.object({ museumId: z.uuid(), artistId: z.uuid() }),
);
