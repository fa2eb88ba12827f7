import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

/** How many works are written at once. */
export const WRITE_MAX = 1_000;

/** For how long a deleted work can be restored. */
export const PURGE_AFTER_DAYS = 30;

export const ArtworkIdsInput = z.strictObject({
  artworkIds: z.array(idOf("artwork")).min(1).max(WRITE_MAX),
});
export const ArtworkIdsOutput = z
  .object({ artworkIds: z.array(idOf("artwork")) })
  .meta({ id: "ArtworkIds", description: "Every work that was asked for, once" });
