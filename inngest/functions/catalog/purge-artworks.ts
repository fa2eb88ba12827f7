import { purgeDeletedArtworks } from "@/lib/catalog";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** Batches of one museum a day; what is left is purged the day after. */
const ROUNDS_MAX = 50;

/** Every night: what was deleted too long ago to be restored goes for good. */
export const purgeArtworks = defineJob({
  id: "purge-deleted-artworks",
  queue: "catalog",
  cron: "23 3 * * *",
  quiet: true,
  run: (job) =>
    eachMuseum(job, async (ctx) => {
      let purged = 0;
      for (let round = 0; round < ROUNDS_MAX; round++) {
        const batch = await purgeDeletedArtworks(ctx, {});
        purged += batch.purged;
        if (!batch.more) break;
      }
      return { purged };
    }),
});
