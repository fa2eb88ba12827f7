import { MAX_IMAGE_BYTES } from "@/lib/media/contract";
import { UPLOAD_TYPES } from "./contract";

type UploadType = (typeof UPLOAD_TYPES)[number];

const BY_ENDING: Record<string, UploadType> = {
  ...{ jpg: "image/jpeg", jpeg: "image/jpeg", jpe: "image/jpeg", png: "image/png", webp: "image/webp" },
  ...{ avif: "image/avif", heic: "image/heic", heif: "image/heif" },
};

/** What a file can be announced as, or why it can't: before anything of it is sent. */
export function announceable(file: {
  name: string;
  type: string;
  size: number;
}): { type: UploadType } | { wrong: "kind" | "empty" | "large" } {
  if (file.size === 0) return { wrong: "empty" };
  if (file.size > MAX_IMAGE_BYTES) return { wrong: "large" };
  // Not every system knows the newer kinds: the ending tells then.
  const given = UPLOAD_TYPES.find((type) => type === file.type);
  const ending = file.name.split(".").at(-1)?.toLowerCase() ?? "";
  const type = given ?? (file.type === "" ? BY_ENDING[ending] : undefined);
  return type ? { type } : { wrong: "kind" };
}
