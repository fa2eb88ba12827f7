import { z } from "zod";
import { ArtworkSummary, CollectionWork, SimilarArtwork } from "@/lib/catalog/contract";
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

/** A photo that staff try a work with. */
export const TestPhotoInput = PhotoScanInput.extend({
  artworkId: idOf("artwork"),
  imageName: z.string().max(300).optional(),
});

/** What a test goes through, in order. `search` finds the nearest works, `verify` compares points with each. */
export const TEST_STAGES = ["decode", "detect", "encode", "search", "verify"] as const;

const size = { width: z.number().int(), height: z.number().int() };

export const TestedCandidate = z
  .object({
    artwork: CollectionWork,
    imageId: idOf("image").meta({ description: "Which of the work's pictures is nearest" }),
    similarity: z.number().meta({ description: "Cosine similarity with the best of the photo's five parts" }),
    look: z.enum(["verified", "skipped", "withoutFeatures"]).meta({
      description: "`skipped`: one before it was sure already; `withoutFeatures`: its picture has no points",
    }),
    inliers: z.number().int().meta({ description: "Points that agree on one view of the work" }),
    spread: z.number().meta({ description: "Share of the work's area (0–1) that these points span" }),
    corners: Corners.nullable(),
    matches: z
      .array(z.number())
      .meta({ description: "Of each such point x, y in the photo, then x, y in the work, as fractions" }),
  })
  .meta({ id: "TestedCandidate" });
export type TestedCandidate = z.infer<typeof TestedCandidate>;

export const PhotoTest = z
  .object({
    photo: z.object({ ...size, original: z.object({ ...size, type: z.string(), bytes: z.number().int() }) }),
    model: z.string(),
    stagesMs: z.record(z.enum(TEST_STAGES), z.number()),
    features: z.number().int().meta({ description: "Local features found in the photo, 1,000 at most" }),
    points: z.array(z.number()).meta({ description: "Where they are: x, y as fractions of the photo" }),
    candidates: z.array(TestedCandidate).meta({ description: "The nearest works, best first, 20 at most" }),
    thresholds: z.object({ match: z.number().int(), ambiguous: z.number().int() }),
    decision: z.enum(["match", "ambiguous", "none"]),
    reason: z.enum(["verified", "few", "beside", "part", "rival"]),
    found: idOf("artwork").nullable().meta({ description: "The work that a visitor would be shown" }),
    choices: z.array(idOf("artwork")).meta({ description: "What a visitor would be asked to choose from" }),
    margin: z.number().int(),
    verdict: z.enum(["right", "offered", "wrong", "missed"]).meta({
      description:
        "For the work that is tested: recognised, among the choices, taken for another, or not recognised",
    }),
    asIfPublished: z
      .boolean()
      .meta({ description: "The work is a draft: visitors' scans don't find it yet" }),
  })
  .meta({
    id: "PhotoTest",
    description: "A photo taken through the scan, stage by stage; nothing is recorded",
  });
export type PhotoTest = z.infer<typeof PhotoTest>;

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
