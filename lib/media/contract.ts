import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { localized } from "@/lib/kernel/locale";

/** A curator's upload: larger than a visitor's photo may be. */
export const MAX_IMAGE_BYTES = 50 * 1024 * 1024;

export const Picture = z
  .object({
    id: idOf("image"),
    alt: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    renditions: z
      .array(z.object({ url: z.string(), width: z.number().int(), height: z.number().int() }))
      .min(1)
      .meta({ description: "The same picture in several sizes, smallest first" }),
    dominantColors: z.array(z.string()).meta({ description: "Hex, most frequent first" }),
  })
  .meta({ id: "Picture", description: "A picture of a work in several sizes" });
export type Picture = z.infer<typeof Picture>;

export const ImageView = z.enum(["front", "detail", "back", "side"]);
export type ImageView = z.infer<typeof ImageView>;

/** A picture as staff see it: which view it is of, whether it is ready, and if not, why. */
export const ImageState = z.object({
  id: idOf("image"),
  artworkId: idOf("artwork"),
  view: ImageView,
  state: z.enum(["pending", "ready", "failed"]),
  failure: z.string().nullable(),
  alt: localized(z.string()),
});
export type ImageState = z.infer<typeof ImageState>;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, {
  error: "must be a picture, sent as a file",
});

export const AddArtworkImageInput = z.object({
  artworkId: idOf("artwork"),
  bytes,
  view: ImageView.default("front"),
  alt: localized(z.string()),
});

const alt = z
  .string()
  .max(1_000)
  .default("")
  .meta({ description: "What the picture shows, for people who can't see it, in the request's language" });

export const UploadArtworkImageInput = z.object({
  artworkId: idOf("artwork"),
  image: bytes.meta({
    override: { type: "string", format: "binary" },
    description: "JPEG, PNG, WebP or AVIF (HEIC where the server decodes it), 50 MB at most",
  }),
  imageName: z.string().max(300).optional().meta({ description: "The file's name, for the list of jobs" }),
  view: ImageView.default("front"),
  alt,
});

export const QueuedImage = z
  .object({
    imageId: idOf("image"),
    jobId: idOf("job").nullable().meta({ description: "The job that prepares it; null when none is needed" }),
    created: z.boolean().meta({ description: "False when the work has this very picture already" }),
  })
  .meta({ id: "QueuedImage", description: "A picture that was taken in and is being prepared" });

export const OfficePicture = z
  .object({
    id: idOf("image"),
    view: ImageView,
    state: z.enum(["pending", "ready", "failed"]),
    failure: z.string().nullable().meta({ description: "Why it could not be prepared, in words" }),
    jobId: idOf("job").nullable().meta({ description: "The job that prepares it, while it is not ready" }),
    width: z.number().int(),
    height: z.number().int(),
    alt: localized(z.string()),
    renditions: Picture.shape.renditions,
    dominantColors: z.array(z.string()),
    version: z.number().int().meta({ description: "To be sent with a change that was made from it" }),
  })
  .meta({ id: "OfficePicture", description: "A picture of a work as the museum's staff see it" });
export type OfficePicture = z.infer<typeof OfficePicture>;

export const OfficePictures = z.object({ items: z.array(OfficePicture) });

export const ComparePictureInput = z.object({ bytes });

export const KnownPicture = z.object({
  imageId: idOf("image"),
  artworkId: idOf("artwork"),
  url: z.string().meta({ description: "A small rendition of it" }),
});
export type KnownPicture = z.infer<typeof KnownPicture>;

export const SimilarPicture = KnownPicture.extend({
  similarity: z
    .number()
    .nullable()
    .meta({ description: "Cosine of the embeddings (−1 to 1), where it is among the nearest" }),
  inliers: z.number().int().meta({ description: "Points that lie alike in both" }),
});

export const Comparison = z.object({
  contentHash: z.string(),
  same: z.array(KnownPicture),
  similar: z.array(SimilarPicture),
});

export const EditArtworkImageInput = z.strictObject({
  imageId: idOf("image"),
  version: z.number().int().meta({ description: "The version that the change was made from" }),
  view: ImageView.optional(),
  alt: localized(z.string().max(1_000))
    .optional()
    .meta({ description: "By language; one that is not named stays as it is" }),
});

export const ImageOrder = z.object({ imageIds: z.array(idOf("image")).max(500) });

export const OrderArtworkImagesInput = z.strictObject({
  artworkId: idOf("artwork"),
  ...ImageOrder.shape,
});

export const RequestArtworkImageInput = z.object({
  artworkId: idOf("artwork"),
  url: z.string().max(2_000).meta({ description: "Where the picture is, http or https", format: "uri" }),
  view: ImageView.default("front"),
  alt,
});

/** What a download is queued with: as asked for, with the texts by language and the work's name. */
export const QueueDownloadInput = RequestArtworkImageInput.extend({
  alt: localized(z.string()),
  label: z.string().nullable(),
});

export const ImageIdInput = z.object({ imageId: idOf("image") });

export const StorePlanPictureInput = z.strictObject({
  image: bytes.meta({
    override: { type: "string", format: "binary" },
    description: "PNG, JPEG, WebP, AVIF or SVG. An SVG is drawn once, here; nothing of its text is kept.",
  }),
  imageName: z.string().max(300).optional().meta({ description: "The file's name; not kept" }),
});

export const PlanPicture = z
  .object({ id: idOf("planPicture"), url: z.string(), width: z.number().int(), height: z.number().int() })
  .meta({ id: "PlanPicture", description: "A picture of a floor plan, to trace over" });
export type PlanPicture = z.infer<typeof PlanPicture>;
