import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** Pictures are to be embedded: these, or all that lack a vector of a model in use. */
export const batchRequested = defineEvent(
  "indexing/batch.requested",
  z.object({ museumId: z.uuid(), imageIds: z.array(z.uuid()).max(5_000).optional() }),
);

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
