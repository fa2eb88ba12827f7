import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { folderOf, uploadOf } from "../arrived";
import { UploadIdInput } from "../contract";
import { deleteUpload } from "../queries";

/** Throws a file away that has arrived or was going to. What it became, if anything, stays. */
export const discardUpload = defineOperation({
  name: "discardUpload",
  access: staff("curator", "collection:write"),
  input: UploadIdInput,
  output: z.object({ uploadId: UploadIdInput.shape.uploadId }),
  async run(ctx, { uploadId }) {
    await uploadOf(ctx, uploadId);
    await storage().removeAll(folderOf(uploadId));
    await deleteUpload(ctx.db, museumOf(ctx).id, uploadId);
    return { uploadId };
  },
});
