import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { uploadArtworkImage } from "@/lib/media";
import { QueuedImage } from "@/lib/media/contract";
import { storage } from "@/lib/storage";
import { folderOf, uploadOf, withArrived } from "../arrived";
import { CompleteUploadInput } from "../contract";
import { discardWhenHopeless } from "../hopeless";
import { updateUpload } from "../queries";

/**
 * Makes a file that has arrived a picture of a work, as if it had been sent with this call; the file itself goes. Asked
 * again for the same work the answer is the same picture.
 */
export const completeUpload = defineOperation({
  name: "completeUpload",
  access: staff("curator", "collection:write"),
  input: CompleteUploadInput,
  output: QueuedImage,
  async run(ctx, { uploadId, artworkId, ...words }) {
    const museumId = museumOf(ctx).id;
    const upload = await uploadOf(ctx, uploadId);
    if (upload.imageId && upload.artworkId === artworkId)
      return { imageId: upload.imageId, jobId: upload.jobId, created: true };
    if (upload.imageId) throw new AppError("conflict", "This file was made a picture of another work.");
    const image = await discardWhenHopeless(ctx, upload, () =>
      withArrived(ctx, upload, ({ bytes }) =>
        uploadArtworkImage(ctx, { artworkId, image: bytes, imageName: upload.name, ...words }),
      ),
    );
    const { imageId, jobId } = image;
    await updateUpload(ctx.db, museumId, uploadId, { artworkId, imageId, jobId });
    await storage().removeAll(folderOf(uploadId));
    return image;
  },
});
