import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

/** What a visitor's page may report by itself; scans are recorded by the scan. */
export const INTERACTION_KINDS = ["view", "dwell", "zoom", "share", "recommendation_click"] as const;

export const RecordInteractionsInput = z.object({
  interactions: z
    .array(
      z.object({
        id: idOf("interaction").meta({
          description: "Made by the client, so that a retry is not counted twice",
        }),
        kind: z.enum(INTERACTION_KINDS),
        artworkId: idOf("artwork").optional(),
        durationMs: z.number().int().min(0).max(86_400_000).optional(),
        occurredAt: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(100),
});
export const RecordInteractionsOutput = z.object({
  visitId: idOf("visit").nullable(),
  accepted: z.number().int(),
});
export const EraseVisitOutput = z.object({ erased: z.boolean() });
