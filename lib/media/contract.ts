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

export const AddArtworkImageInput = z.object({
  artworkId: idOf("artwork"),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, { error: "must be a picture's bytes" }),
  view: z.enum(["front", "detail", "back", "side"]).default("front"),
  alt: localized(z.string()),
});
