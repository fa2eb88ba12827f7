import { z } from "zod";
import { CollectionWork } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";
import { ImageView, Picture } from "@/lib/media/contract";

/**
 * What two alike pictures mean for visitors: `mistaken`, a photo of one can be recognised as the other; `offered`, they
 * may be asked which of the two it is; `apart`, verification tells them apart.
 */
export const Danger = z.enum(["mistaken", "offered", "apart"]);
export type Danger = z.infer<typeof Danger>;

export const RecognitionThresholds = z.object({
  match: z.number().int().meta({ description: "Inliers from which a work is accepted" }),
  ambiguous: z.number().int().meta({ description: "Inliers from which it is offered" }),
});
export type RecognitionThresholds = z.infer<typeof RecognitionThresholds>;

const inliers = z.number().int().meta({ description: "Points of the two pictures that agree on one view" });
const similarity = z.number().meta({ description: "Cosine similarity of the two pictures, −1 to 1" });
const spread = z.number().meta({ description: "Share of the picture's area (0–1) that these points span" });

/** Another work whose picture is near to one of this work's. */
export const Neighbour = z.object({
  work: CollectionWork,
  ownImageId: idOf("image"),
  imageId: idOf("image"),
  picture: Picture.nullable(),
  similarity,
  inliers,
  spread,
  danger: Danger,
});
export type Neighbour = z.infer<typeof Neighbour>;

/** What the machine has of one picture. Null where it is not ready. */
export const SeenPicture = z.object({
  imageId: idOf("image"),
  view: ImageView,
  state: z.enum(["pending", "ready", "failed"]),
  failure: z.string().nullable(),
  picture: Picture.nullable(),
  seen: z
    .object({
      features: z.number().int().meta({ description: "Local features found, 500 at most" }),
      points: z.array(z.number()).meta({ description: "Where they are: x, y as fractions of the picture" }),
      cells: z
        .array(z.number().int())
        .meta({ description: "Features in each of 4 × 4 cells, row by row from the top left" }),
      coveredCells: z.number().int().meta({ description: "Cells with at least four features" }),
    })
    .nullable(),
});
export type SeenPicture = z.infer<typeof SeenPicture>;

export const ViewCover = z.object({
  view: ImageView,
  wanted: z.boolean().meta({ description: "Whether a work of this kind needs the view" }),
  state: z
    .enum(["ready", "pending", "tooFew", "failed", "missing"])
    .meta({ description: "`tooFew`: its picture is ready, with fewer features than a match asks for" }),
});
export type ViewCover = z.infer<typeof ViewCover>;

/** Why a work can't be recognised, or not well. */
export const Lack = z.enum(["noPicture", "pending", "failed", "tooFew", "weak"]);
export type Lack = z.infer<typeof Lack>;

export const Verdict = z.enum(["good", "weak", "offered", "mistaken", "impossible"]);
export type Verdict = z.infer<typeof Verdict>;

export const Recognisability = z
  .object({
    work: CollectionWork,
    verdict: Verdict,
    lack: Lack.nullable().meta({ description: "Why it is `weak` or `impossible`" }),
    thresholds: RecognitionThresholds,
    wellFrom: z.number().int().meta({ description: "Features from which a work is recognised well" }),
    solid: z.boolean().meta({ description: "Whether the work is one that people walk around" }),
    views: z.array(ViewCover),
    pictures: z.array(SeenPicture),
    neighbours: z.array(Neighbour).meta({ description: "The most dangerous first, then the most alike" }),
    model: z.string().nullable(),
  })
  .meta({ id: "Recognisability", description: "How well a work can be recognised, and by what" });
export type Recognisability = z.infer<typeof Recognisability>;

export const ArtworkIdInput = z.object({ artworkId: idOf("artwork") });

const limit = z.coerce.number().int().min(1).max(50).default(20);
const cursor = z.string().max(300).optional();

export const ListPairsInput = z.object({
  danger: z.enum(["mistaken", "offered"]).optional(),
  settled: z.stringbool().default(false).meta({ description: "Those that somebody has let be instead" }),
  limit,
  cursor,
});

const side = z.object({ work: CollectionWork, imageId: idOf("image"), picture: Picture.nullable() });

export const ConfusablePair = z
  .object({
    sides: z.tuple([side, side]),
    danger: z.enum(["mistaken", "offered"]),
    inliers,
    similarity,
    spread,
    settled: z.boolean(),
  })
  .meta({ id: "ConfusablePair", description: "Two works that scans may take for each other" });
export type ConfusablePair = z.infer<typeof ConfusablePair>;

export const ConfusablePairPage = z.object({
  items: z.array(ConfusablePair),
  nextCursor: z.string().nullable(),
  counts: z.object({ mistaken: z.number().int(), offered: z.number().int(), settled: z.number().int() }),
  thresholds: RecognitionThresholds,
});
export type ConfusablePairPage = z.infer<typeof ConfusablePairPage>;

export const SettlePairInput = z.strictObject({
  artworkId: idOf("artwork"),
  otherId: idOf("artwork"),
  settled: z.boolean().meta({ description: "True to let the pair be, false to look at it again" }),
});

export const ListUnrecognisableInput = z.object({ lack: Lack.optional(), limit, cursor });

export const UnrecognisableWork = z
  .object({
    work: CollectionWork,
    lack: Lack,
    features: z.number().int().nullable().meta({ description: "Of its best picture" }),
    failure: z.string().nullable(),
  })
  .meta({ id: "UnrecognisableWork" });
export type UnrecognisableWork = z.infer<typeof UnrecognisableWork>;

export const UnrecognisablePage = z.object({
  items: z.array(UnrecognisableWork),
  nextCursor: z.string().nullable(),
  counts: z.record(Lack, z.number().int()),
  works: z.number().int().meta({ description: "Works in the collection" }),
  thresholds: RecognitionThresholds,
  wellFrom: z.number().int(),
});
export type UnrecognisablePage = z.infer<typeof UnrecognisablePage>;

export const ComparisonState = z
  .object({
    pictures: z.number().int().meta({ description: "Ready pictures of the museum" }),
    compared: z.number().int().meta({ description: "Those compared under the model in use" }),
    running: z.boolean(),
    lastAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "ComparisonState", description: "How far the comparison of the museum's pictures is" });
export type ComparisonState = z.infer<typeof ComparisonState>;
