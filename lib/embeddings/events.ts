import { z } from "zod";
import { defineEvent } from "@/lib/kernel/events";

/** Another model answers for the museum from now on: what was derived from the old one's vectors is out of date. */
export const modelSwitched = defineEvent(
  "embeddings/model.switched",
  z.object({ museumId: z.uuid(), role: z.enum(["recognition", "semantic"]), modelId: z.string() }),
);
