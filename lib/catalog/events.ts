import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** A work was created or changed: its search document and its similar works may be out of date. */
export const artworkSaved = defineEvent(
  "catalog/artwork.saved",
  z.object({ museumId: z.uuid(), artworkId: z.uuid() }),
);

/** Visitors see a work from now on. */
export const artworkPublished = defineEvent(
  "catalog/artwork.published",
  z.object({ museumId: z.uuid(), artworkId: z.uuid() }),
);

/** A work was deleted, whether visitors saw it or not: what is being done for it ends. It can be had back for a while. */
export const artworkDeleted = defineEvent(
  "catalog/artwork.deleted",
  z.object({ museumId: z.uuid(), artworkId: z.uuid() }),
);

/** What an artist's style is made of has changed: a picture came, a work changed hands, another model answers. */
export const artistStyleStale = defineEvent(
  "catalog/artist-style.stale",
  z.object({ museumId: z.uuid(), artistId: z.uuid() }),
);
