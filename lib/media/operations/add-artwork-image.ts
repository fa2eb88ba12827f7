import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { asSystem } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { AddArtworkImageInput } from "../contract";
import { smallerSides } from "../renditions";
import { takeIn } from "../take-in";
import { checkImage } from "./check-image";
import { describeColours } from "./describe-colours";
import { detectFeatures } from "./detect-features";
import { embedImage } from "./embed-image";
import { finishImage } from "./finish-image";
import { hashImage } from "./hash-image";
import { makeRendition } from "./make-rendition";

/**
 * Takes a picture of a work in and prepares it at once, by the same steps that a job takes for an upload: for set-up,
 * where somebody waits for the end. The same bytes twice give the same image; one left half-done is completed.
 */
export const addArtworkImage = defineOperation({
  name: "addArtworkImage",
  access: staff("curator", "collection:write"),
  input: AddArtworkImageInput,
  output: z.object({ imageId: idOf("image"), created: z.boolean() }),
  async run(ctx, input) {
    const { image, created } = await takeIn(ctx, { ...input, sourceUrl: null }, async () => null);
    const imageId = image.id;
    if (!created && image.state === "ready") return { imageId, created };
    const system = asSystem(ctx, "media");
    // What was decoded a moment ago need not be checked.
    const { sides } = created
      ? { sides: smallerSides(image.width, image.height) }
      : await checkImage(system, { imageId });
    await Promise.all([
      ...sides.map((side) => makeRendition(system, { imageId, side })),
      describeColours(system, { imageId }),
      hashImage(system, { imageId }),
      embedImage(system, { imageId }),
      detectFeatures(system, { imageId }),
    ]);
    await finishImage(system, { imageId });
    return { imageId, created };
  },
});
