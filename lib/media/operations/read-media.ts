import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { RENDITION_SIDES, RENDITION_TYPE } from "../renditions";

const NAMES = RENDITION_SIDES.map((side) => `${side}.webp`);

/** The bytes of one rendition. Its address never changes its content. */
export const readMedia = defineOperation({
  name: "readMedia",
  access: anyone,
  input: z.object({
    key: z
      .array(z.string())
      .length(2, "must be an image and a size")
      .refine(([image, file]) => /^[0-9a-f-]{36}$/.test(image ?? "") && NAMES.includes(file ?? ""), {
        error: "must be an image and a size",
      }),
  }),
  output: z.object({ bytes: z.custom<Uint8Array>(), type: z.literal(RENDITION_TYPE) }),
  async run(_ctx, { key }) {
    const bytes = found(await storage().get(key.join("/")), "picture");
    return { bytes, type: RENDITION_TYPE } as const;
  },
});
