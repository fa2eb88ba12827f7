import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { asSystem } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { cropImage } from "@/lib/media";
import { ImageRequestInput } from "../contract";
import { pieceOf } from "../iiif/image-service";
import { publicImage } from "../public-image";

/** A picture or a part of it, as the IIIF Image API addresses it. What info.json does not list is not there. */
export const readImage = defineOperation({
  name: "readImage",
  access: anyone,
  input: ImageRequestInput,
  output: z.object({ bytes: z.custom<Uint8Array>(), type: z.literal("image/jpeg") }),
  async run(ctx, { imageId, ...asked }) {
    const picture = await publicImage(ctx, imageId);
    const piece = found(pieceOf(asked, picture), "size or part of the picture");
    const bytes = await cropImage(asSystem(ctx, "publish"), { imageId, ...piece });
    return { bytes, type: "image/jpeg" } as const;
  },
});
