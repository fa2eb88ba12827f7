import { z } from "zod";
import { ArtworkSummary, SimilarArtwork } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";

export const MAX_PHOTO_BYTES = 20 * 1024 * 1024;

const fraction = z.object({ x: z.number(), y: z.number() });
/** Top left, top right, bottom right, bottom left of the artwork, as fractions of the upright photo. */
export const Corners = z.tuple([fraction, fraction, fraction, fraction]);
export type Corners = z.infer<typeof Corners>;

const component = z.number({ error: "must be a number, not NaN or infinite" });

export const PhotoScanInput = z.object({
  image: z.instanceof(Uint8Array).meta({
    override: { type: "string", format: "binary" },
    description: "JPEG, PNG, WebP or AVIF (HEIC where the server decodes it), 20 MB at most",
  }),
});
export const EmbeddingScanInput = z.object({
  modelId: z.string().min(1).max(200).meta({ description: "Model that made the vectors, `name@revision`" }),
  embedding: z.array(component).max(4096).meta({ description: "The photo's vector, as long as the model's" }),
  features: z
    .string()
    .max(200_000)
    .optional()
    .meta({ description: "Packed local features of the photo, base64: lets the server verify and outline" }),
});
export type EmbeddingScanInput = z.output<typeof EmbeddingScanInput>;
export const ScanInput = z.union([PhotoScanInput, EmbeddingScanInput]);

export const ScanCandidate = z.object({
  artwork: ArtworkSummary,
  inliers: z.number().int(),
  /** Cosine similarity of the photo with the work's picture. */
  similarity: z.number(),
});
export type ScanCandidate = z.infer<typeof ScanCandidate>;

export const ScanResult = z.object({
  scanId: idOf("scan"),
  /** Null when the visitor asked not to be recorded. */
  visitId: idOf("visit").nullable(),
  decision: z.enum(["match", "ambiguous", "none"]),
  artwork: ArtworkSummary.nullable(),
  /** The artwork's outline in the photo; null unless the decision is `match`. */
  corners: Corners.nullable(),
  /** Cosine similarity of the best candidate, null when the museum has no picture yet. */
  score: z.number().nullable(),
  /** Inliers of the best candidate over those of the next different work. */
  margin: z.number().int().nullable(),
  inliers: z.number().int(),
  /** Up to three works to choose from when the decision is `ambiguous`. */
  candidates: z.array(ScanCandidate),
  similar: z.array(SimilarArtwork),
  model: z.string(),
  cached: z.boolean(),
  timingsMs: z.record(z.string(), z.number()),
});
export type ScanResult = z.infer<typeof ScanResult>;
