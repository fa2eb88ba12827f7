import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput, QueuedImage } from "../contract";
import { findImage } from "../queries/images";
import { reviseImage } from "../queries/office";
import { queuePreparation } from "../queue-preparation";

/**
 * Brings a deleted picture back. It is prepared anew: the museum may have changed its model meanwhile, and what can be
 * reused of the work done before is.
 */
export const restoreArtworkImage = defineOperation({
  name: "restoreArtworkImage",
  access: staff("curator", "collection:write"),
  input: ImageIdInput,
  output: QueuedImage,
  run: (ctx, { imageId }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const gone = await findImage(inner.db, museumId, imageId, { deleted: true, lock: "update" });
      const { version, artworkId, view, alt } = found(gone, "deleted picture");
      const fresh = { deletedAt: null, state: "pending", failure: null, createdAt: inner.now() } as const;
      await reviseImage(inner.db, museumId, imageId, version, fresh);
      await audit(inner, {
        ...{ action: "restoreArtworkImage", subject: { kind: "image", id: imageId } },
        after: { artworkId, view, alt },
      });
      const { jobId } = await queuePreparation(inner, { id: imageId, museumId }, null);
      return { imageId, jobId, created: true };
    }),
});
