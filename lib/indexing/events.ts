import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** All pictures that lack a vector of a model in use are to be embedded. */
export const batchRequested = defineEvent("indexing/batch.requested", z.object({ museumId: z.uuid() }));

/** All pictures are to be embedded with another model beside the one in use. */
export const reindexRequested = defineEvent(
  "indexing/reindex.requested",
  z.object({
    museumId: z.uuid(),
    modelId: z.string(),
    role: z.enum(["recognition", "semantic"]),
    switchWhenDone: z.boolean(),
  }),
);
