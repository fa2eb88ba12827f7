import { z } from "zod";
import { ArtworkSummary, SimilarArtwork } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";

export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;

const fraction = z.object({ x: z.number(), y: z.number() });
export const Corners = z.tuple([fraction, fraction, fraction, fraction]).meta({
  id: "Corners",
  description:
    "Top left, top right, bottom right, bottom left of the artwork, as fractions (0–1) of the upright photo",
});
export type Corners = z.infer<typeof Corners>;

const component = z.number({ error: "must be a number, not NaN or infinite" });

export const PhotoScanInput = z.object({
  image: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array, { error: "must be a photo, sent as a file" })
    .meta({
      override: { type: "string", format: "binary" },
      description: "JPEG, PNG, WebP or AVIF (HEIC where the server decodes it), 20 MB at most",
    }),
});
export const EmbeddingScanInput = z.object({
  modelId: z
    .string({ error: "must name the model that made the embedding" })
    .min(1)
    .max(200)
    .meta({ description: "Model that made the vectors, `name@revision`" }),
  embedding: z.array(component).max(4096).meta({ description: "The photo's vector, as long as the model's" }),
  features: z
    .string()
    .max(200_000)
    .optional()
    .meta({ description: "Packed local features of the photo, base64: lets the server verify and outline" }),
});
export type EmbeddingScanInput = z.output<typeof EmbeddingScanInput>;
export const ScanInput = z.union([PhotoScanInput, EmbeddingScanInput]);

export const ScanCandidate = z
  .object({
    artwork: ArtworkSummary,
    inliers: z.number().int(),
    similarity: z.number().meta({ description: "Cosine similarity of the photo with the work's picture" }),
  })
  .meta({ id: "ScanCandidate" });
export type ScanCandidate = z.infer<typeof ScanCandidate>;

export const ScanResult = z
  .object({
    scanId: idOf("scan"),
    visitId: idOf("visit").nullable().meta({ description: "Null when the visitor asked not to be recorded" }),
    decision: z.enum(["match", "ambiguous", "none"]),
    artwork: ArtworkSummary.nullable(),
    corners: Corners.nullable().meta({ description: "The artwork's outline in the photo, of a `match`" }),
    score: z.number().nullable().meta({
      description: "Cosine similarity of the best candidate, null when the museum has no picture yet",
    }),
    margin: z
      .number()
      .int()
      .nullable()
      .meta({ description: "Inliers of the best candidate over those of the next different work" }),
    inliers: z
      .number()
      .int()
      .meta({ description: "Points of the photo that agree with the artwork's outline" }),
    candidates: z
      .array(ScanCandidate)
      .meta({ description: "Up to three works to choose from when the decision is `ambiguous`" }),
    similar: z.array(SimilarArtwork),
    model: z.string().meta({ description: "Encoder that made the embedding, `name@revision`" }),
    cached: z.boolean().meta({ description: "Whether the same bytes were encoded before" }),
    timingsMs: z.record(z.string(), z.number()).meta({ description: "Time of each stage" }),
  })
  .meta({ id: "ScanResult" });
export type ScanResult = z.infer<typeof ScanResult>;

/** Scans that a preview of thresholds looks at, at most. */
export const PREVIEW_SCANS_MAX = 1_000;

export const PreviewThresholdsInput = z.object({
  matchInliers: z.coerce.number().int().min(1).max(100),
  ambiguousInliers: z.coerce.number().int().min(1).max(100),
  scans: z.coerce.number().int().min(1).max(PREVIEW_SCANS_MAX).default(500),
});

const outcomes = z.object({
  match: z.number().int(),
  ambiguous: z.number().int(),
  none: z.number().int(),
});

/** What recent scans were answered with, and would be under other thresholds. */
export const ThresholdPreview = z
  .object({
    scans: z.number().int().meta({ description: "Scans of visitors that were looked at, newest first" }),
    since: z.iso.datetime().nullable(),
    was: outcomes,
    would: outcomes,
    changed: z.number().int().meta({ description: "Scans that would be answered otherwise" }),
  })
  .meta({ id: "ThresholdPreview", description: "Recent scans under other thresholds" });
export type ThresholdPreview = z.infer<typeof ThresholdPreview>;
