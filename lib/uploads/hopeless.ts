import type { Context } from "@/lib/kernel/context";
import { AppError, type ErrorCode } from "@/lib/kernel/errors";
import { storage } from "@/lib/storage";
import { folderOf } from "./arrived";
import { deleteUpload, type UploadRow } from "./queries";

/** What is wrong with the file itself: it will not be better next time. */
const HOPELESS: ErrorCode[] = ["unsupported_type", "too_large", "unprocessable"];

/** Does something with an upload, and throws its file away when that is no picture. */
export async function discardWhenHopeless<T>(
  ctx: Context,
  { id, museumId }: UploadRow,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && HOPELESS.includes(error.code)) {
      await storage().removeAll(folderOf(id));
      await deleteUpload(ctx.db, museumId, id);
    }
    throw error;
  }
}
