import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";
import { localized } from "@/lib/kernel/locale";

/** A picture was taken in and waits for being described and made recognisable. */
export const imageUploaded = defineEvent(
  "media/image.uploaded",
  z.object({ museumId: z.uuid(), imageId: z.uuid() }),
);

/** Visitors see the picture and scans find it. */
export const imageReady = defineEvent(
  "media/image.ready",
  z.object({ museumId: z.uuid(), artworkId: z.uuid(), imageId: z.uuid() }),
);

/** Visitors no longer see the picture and scans no longer find it. */
export const imageDeleted = defineEvent(
  "media/image.deleted",
  z.object({ museumId: z.uuid(), artworkId: z.uuid(), imageId: z.uuid() }),
);

/** A picture is to be downloaded from somewhere else. */
export const imageRequested = defineEvent(
  "media/image.requested",
  z.object({
    museumId: z.uuid(),
    artworkId: z.uuid(),
    url: z.string(),
    view: z.enum(["front", "detail", "back", "side"]),
    alt: localized(z.string()),
    label: z.string().nullable(),
  }),
);
