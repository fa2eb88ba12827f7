import { purgeDeletedImages } from "@/lib/media";
import { purgeUploads } from "@/lib/uploads";
import { defineJob } from "../../define-job";

/** An engine takes a thousand steps a run; what is left goes the next time. */
const ROUNDS_MAX = 200;

/** Throws away pictures that were sent and never used, and those that were deleted long ago. */
export const purgePictures = defineJob({
  id: "purge-pictures",
  queue: "media",
  cron: "29 * * * *",
  quiet: true,
  async run({ step }) {
    await inRounds("uploads", (name) => step(name, (ctx) => purgeUploads(ctx, {})));
    await inRounds("deleted", (name) => step(name, (ctx) => purgeDeletedImages(ctx, {})));
  },
});

async function inRounds(what: string, take: (name: string) => Promise<{ more: boolean }>): Promise<void> {
  for (let round = 1; round <= ROUNDS_MAX; round++) if (!(await take(`${what}-${round}`)).more) break;
}
