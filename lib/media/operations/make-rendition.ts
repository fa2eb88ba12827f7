import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { ImageIdInput } from "../contract";
import { openImage } from "../image";
import { renditionKey } from "../present";
import { encodeRendition, RENDITION_SIDES, RENDITION_TYPE } from "../renditions";

/** Stores the picture in one size. Made from the master, not from the size above. */
export const makeRendition = defineOperation({
  name: "makeRendition",
  access: systemOnly,
  input: ImageIdInput.extend({ side: z.literal(RENDITION_SIDES) }),
  output: z.object({ bytes: z.number().int() }),
  async run(ctx, { imageId, side }) {
    const { pixels, ...image } = await openImage(ctx, imageId);
    const file = await encodeRendition(pixels, side);
    await storage().put(renditionKey(image.storageKey, side), file, RENDITION_TYPE);
    return { bytes: file.byteLength };
  },
});
