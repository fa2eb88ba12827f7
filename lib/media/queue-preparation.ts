import { queueJob } from "@/lib/jobs";
import { asSystem, type Context } from "@/lib/kernel/context";
import { imageUploaded } from "./events";
import type { ImageRow } from "./queries/images";

/** The job that prepares a picture, as the engine and the list of jobs know it. */
export const PREPARATION = "embed-image";

/** Queues the job that prepares a picture, in the transaction that took the picture in. */
export function queuePreparation(
  inner: Context,
  { id: imageId, museumId }: Pick<ImageRow, "id" | "museumId">,
  label: string | null,
) {
  const { name, data } = imageUploaded.create(imageId, { museumId, imageId });
  return queueJob(asSystem(inner, "media"), {
    kind: PREPARATION,
    queue: "media",
    subject: imageId,
    label,
    event: { name, data: data as Record<string, unknown> },
  });
}
