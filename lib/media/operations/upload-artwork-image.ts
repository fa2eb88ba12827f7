import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { defineOperation } from "@/lib/kernel/operation";
import { QueuedImage, UploadArtworkImageInput } from "../contract";
import { queuePreparation } from "../queue-preparation";
import { takeIn } from "../take-in";

/**
 * Takes a curator's picture of a work: decoded and stored at once, prepared by a job. The picture, its job and the
 * event that starts it are there together or not at all.
 */
export const uploadArtworkImage = defineOperation({
  name: "uploadArtworkImage",
  access: staff("curator", "collection:write"),
  input: UploadArtworkImageInput,
  output: QueuedImage,
  async run(ctx, { artworkId, image: bytes, imageName, view, alt }) {
    const given = { artworkId, bytes, view, alt: alt ? { [ctx.locale]: alt } : {}, sourceUrl: null };
    const { image, created, also } = await takeIn(ctx, given, async (inner, row) => {
      const after = { artworkId, name: imageName, view: row.view, alt: row.alt };
      await audit(inner, { action: "uploadArtworkImage", subject: { kind: "image", id: row.id }, after });
      return queuePreparation(inner, row, imageName ?? null);
    });
    return { imageId: image.id, jobId: also?.jobId ?? null, created };
  },
});
