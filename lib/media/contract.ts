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
