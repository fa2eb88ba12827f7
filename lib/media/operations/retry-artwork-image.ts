import { getLatestJobs, retryJob } from "@/lib/jobs";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ImageIdInput, QueuedImage } from "../contract";
import { findImage, updateImage } from "../queries/images";
import { PREPARATION, queuePreparation } from "../queue-preparation";

/** Prepares a picture again whose preparation failed or was stopped. */
export const retryArtworkImage = defineOperation({
  name: "retryArtworkImage",
  access: staff("curator", "collection:write"),
  input: ImageIdInput,
  output: QueuedImage,
  run: (ctx, { imageId }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const row = found(await findImage(inner.db, museumId, imageId, { lock: "update" }), "picture");
      const system = asSystem(inner, "media");
      const job = (await getLatestJobs(system, { kind: PREPARATION, subjects: [imageId] })).get(imageId);
      const stopped = job?.state === "failed" || job?.state === "cancelled";
      if (row.state === "ready" || (row.state === "pending" && !stopped))
        throw new AppError("conflict", "This picture is being prepared or ready already.");
      await updateImage(inner.db, museumId, imageId, { state: "pending", failure: null });
      const { failure } = row;
      await audit(inner, {
        ...{ action: "retryArtworkImage", subject: { kind: "image", id: imageId } },
        ...{ before: { state: row.state, failure }, after: { state: "pending", failure: null } },
      });
      if (!job || !stopped) {
        const { jobId } = await queuePreparation(inner, row, null);
        return { imageId, jobId, created: false };
      }
      await retryJob(system, { jobId: job.id });
      return { imageId, jobId: job.id, created: false };
    }),
});
