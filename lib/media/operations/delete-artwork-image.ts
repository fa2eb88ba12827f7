import { forgetEmbedding } from "@/lib/embeddings";
import { cancelJobsAbout } from "@/lib/jobs";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput } from "../contract";
import { imageDeleted } from "../events";
import { dropImage } from "../open-images";
import { findImage } from "../queries/images";
import { reviseImage } from "../queries/office";
import { PREPARATION } from "../queue-preparation";

/**
 * Takes a picture away: from visitors, from scans, and from the job that prepares it, all in one moment. Its files stay
 * for a month, so that it can come back.
 */
export const deleteArtworkImage = defineOperation({
  name: "deleteArtworkImage",
  access: staff("curator", "collection:write"),
  input: ImageIdInput,
  output: ImageIdInput,
  async run(ctx, { imageId }) {
    await inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const row = found(await findImage(inner.db, museumId, imageId, { lock: "update" }), "picture");
      const system = asSystem(inner, "media");
      await reviseImage(inner.db, museumId, imageId, row.version, { deletedAt: inner.now() });
      await forgetEmbedding(system, { subject: "image", subjectId: imageId });
      await cancelJobsAbout(system, { kind: PREPARATION, subject: imageId });
      const { artworkId, view, alt } = row;
      await inner.announce(imageDeleted.create(imageId, { museumId, artworkId, imageId }));
      await audit(inner, {
        ...{ action: "deleteArtworkImage", subject: { kind: "image", id: imageId } },
        before: { artworkId, view, alt },
      });
    });
    dropImage(imageId);
    return { imageId };
  },
});
