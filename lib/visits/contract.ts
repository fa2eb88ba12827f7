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

/** From an instant until just before another. */
export const Span = z.object({ from: z.date(), to: z.date() });
export type Span = z.infer<typeof Span>;

/** What visits did with one work in a span; `others` counts the kinds that have no name here. */
export const ArtworkFigures = z.object({
  artworkId: idOf("artwork"),
  visits: z.number().int(),
  views: z.number().int(),
  scans: z.number().int(),
  dwells: z.number().int(),
  dwellMs: z.number(),
  others: z.record(z.string(), z.number().int()),
});
export type ArtworkFigures = z.infer<typeof ArtworkFigures>;

/** A span's visits and interactions in all, and by work. */
export const SpanSummary = z.object({
  visits: z.number().int(),
  interactions: z.number().int(),
  artworks: z.array(ArtworkFigures),
});
export type SpanSummary = z.infer<typeof SpanSummary>;

/** How much of something one call deletes, so that no transaction is long. */
export const EraseBatchInput = z.object({
  before: z.date(),
  limit: z.number().int().min(1).max(5_000).default(1_000),
});
export const EraseBatchOutput = z.object({ erased: z.number().int(), more: z.boolean() });
