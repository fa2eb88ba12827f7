import { createHash } from "node:crypto";
import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { WeightedGate } from "@/lib/recognition/server/weighted-gate";
import { storage } from "@/lib/storage";
import { findUpload, type UploadRow, updateUpload } from "./queries";

/** Where everything of an upload is kept. */
export const folderOf = (uploadId: Id<"upload">): string => `uploads/${uploadId}`;

/** Where a browser puts the file by itself. */
export const directKey = (uploadId: Id<"upload">): string => `${folderOf(uploadId)}/file`;

/** Files held in memory at one time by the whole process; the others wait. */
const HELD = new WeightedGate(256 * 1024 * 1024);

/** An upload of this museum. */
export async function uploadOf(ctx: Context, uploadId: Id<"upload">): Promise<UploadRow> {
  return found(await findUpload(ctx.db, museumOf(ctx).id, uploadId), "upload");
}

/**
 * Does something with a file that has arrived. Throws `conflict` when it hasn't, `unprocessable` when it is not as long as
 * it was announced or no longer what it was when it was last read.
 */
export async function withArrived<T>(
  ctx: Context,
  upload: UploadRow,
  work: (file: { bytes: Uint8Array; contentHash: string }) => Promise<T>,
): Promise<T> {
  const key = upload.fileKey ?? directKey(upload.id);
  // Asked for its length first: whoever has the address of a bucket may have sent anything.
  const length = await storage().size(key);
  if (length === null) throw new AppError("conflict", `${upload.name} has not arrived. Send it again.`);
  if (length !== upload.bytes) throw changed(upload);
  return HELD.run(length, async () => {
    const bytes = await storage().get(key);
    if (!bytes || bytes.byteLength !== upload.bytes) throw changed(upload);
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    if (upload.contentHash && upload.contentHash !== contentHash) throw changed(upload);
    if (!upload.contentHash) await updateUpload(ctx.db, upload.museumId, upload.id, { contentHash });
    return work({ bytes, contentHash });
  });
}

function changed({ name }: UploadRow): AppError {
  return new AppError("unprocessable", `${name} is not the file that was announced. Send it again.`);
}
