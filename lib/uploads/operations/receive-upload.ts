import { anyone } from "@/lib/kernel/access";
import { AppError, found } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "@/lib/storage";
import { folderOf } from "../arrived";
import { ReceivedUpload, ReceiveUploadInput } from "../contract";
import { findByToken, noteArrival, type UploadRow } from "../queries";
import { hashToken } from "../token";

/**
 * Takes the bytes of an announced file, where storage has no addresses of its own to send them to. The token is all that
 * opens it: once a file has arrived, and when its time is over, it opens nothing.
 */
export const receiveUpload = defineOperation({
  name: "receiveUpload",
  access: anyone,
  input: ReceiveUploadInput,
  output: ReceivedUpload,
  async run(ctx, { uploadId, token, body, ...head }) {
    const upload = found(await findByToken(ctx.db, uploadId, hashToken(token)), "upload");
    const { intake } = storage();
    if (intake.kind !== "through-us" || upload.fileKey || upload.expiresAt <= ctx.now()) throw used();
    refuseOther(upload, head);
    // A file of its own for each attempt, so that of two at one time neither writes into the other's.
    const fileKey = `${folderOf(uploadId)}/${newId()}`;
    const contentHash = await intake.receive(fileKey, body, upload.bytes);
    if (await noteArrival(ctx.db, uploadId, { fileKey, contentHash }))
      return { uploadId, bytes: upload.bytes };
    await storage().removeAll(fileKey);
    throw used();
  },
});

/** Before a byte is read: what the request's head says must be what was announced. */
function refuseOther(upload: UploadRow, { type, bytes }: { type: string | null; bytes: number | null }) {
  if (type !== upload.type)
    throw new AppError("unsupported_type", `This address takes ${upload.type}, not ${type ?? "anything"}.`);
  if (bytes !== null && bytes > upload.bytes)
    throw new AppError("too_large", `This address takes ${upload.bytes} bytes, not ${bytes}.`);
}

function used(): AppError {
  return new AppError("not_found", "This address is used or its time is over. Ask for a new one.");
}
