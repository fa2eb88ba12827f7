import { z } from "zod";
import { ArtworkName } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";
import { ImageView, KnownPicture, MAX_IMAGE_BYTES, SimilarPicture } from "@/lib/media/contract";

/** Kinds of picture that may be sent; whether HEIC can be read depends on the server. */
export const UPLOAD_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/avif",
  "image/heic",
  "image/heif",
] as const;

const ACCEPTED = "must be a picture as JPEG, PNG, WebP or AVIF";

const AnnouncedFile = z.strictObject({
  name: z.string().min(1).max(300).meta({ description: "The file's name, for people" }),
  type: z.enum(UPLOAD_TYPES, { error: ACCEPTED }),
  bytes: z
    .number()
    .int()
    .min(1, { error: "is empty" })
    .max(MAX_IMAGE_BYTES, { error: `is larger than ${MAX_IMAGE_BYTES / 1024 / 1024} MB` }),
});

export const StartUploadsInput = z.strictObject({ files: z.array(AnnouncedFile).min(1).max(100) });

export const StartedUpload = z
  .object({
    uploadId: idOf("upload"),
    name: z.string(),
    method: z.literal("PUT"),
    url: z.string().meta({ description: "Where to send the file's bytes, once, within fifteen minutes" }),
    headers: z.record(z.string(), z.string()).meta({ description: "To be sent with it as they are" }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "StartedUpload", description: "Where one file is to be sent" });
export type StartedUpload = z.infer<typeof StartedUpload>;

export const StartedUploads = z.object({ items: z.array(StartedUpload) });

export const UploadIdInput = z.strictObject({ uploadId: idOf("upload") });

export const ReceiveUploadInput = z.object({
  uploadId: idOf("upload"),
  token: z.string().max(200),
  type: z.string().nullable(),
  /** As the request's head says; null when it doesn't. */
  bytes: z.number().int().nullable(),
  body: z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream, {
    error: "must be the file's bytes",
  }),
});

/** How the body of such a request is described. */
export const FileBytes = z.string().meta({ format: "binary" });

export const ReceivedUpload = z.object({ uploadId: idOf("upload"), bytes: z.number().int() });

const ofWork = { artwork: ArtworkName };

export const UploadCheck = z
  .object({
    contentHash: z.string().meta({ description: "sha256 of the file" }),
    duplicateOf: z
      .array(KnownPicture.omit({ artworkId: true }).extend(ofWork))
      .meta({ description: "Pictures that are this very file" }),
    similar: z
      .array(SimilarPicture.omit({ artworkId: true }).extend(ofWork))
      .meta({ description: "Pictures that show the same, the surest first" }),
  })
  .meta({ id: "UploadCheck", description: "What the museum has already of a file that has arrived" });
export type UploadCheck = z.infer<typeof UploadCheck>;

export const CompleteUploadInput = z.strictObject({
  artworkId: idOf("artwork"),
  uploadId: idOf("upload"),
  view: ImageView.default("front"),
  alt: z.string().max(1_000).default("").meta({
    description: "What the picture shows, for people who can't see it, in the request's language",
  }),
});
