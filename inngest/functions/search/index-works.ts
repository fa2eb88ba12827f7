import { artworkSaved } from "@/lib/catalog/events";
import type { Context } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { museumChanged } from "@/lib/museums/events";
import { indexArtworks, indexMissing } from "@/lib/search";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** Makes works findable by words as they are now, many at a time. */
export const indexSaved = defineJob({
  id: "index-works",
  queue: "catalog",
  on: artworkSaved,
  quiet: true,
  engine: { batchEvents: { maxSize: 50, timeout: "1s", key: "event.data.museumId" } },
  run: ({ batch, step }) =>
    step("index", (ctx) => {
      const saved = new Set(batch.map(({ artworkId }) => idOf("artwork").parse(artworkId)));
      return indexArtworks(ctx, { artworkIds: [...saved] });
    }),
});

/** Makes the whole collection findable in a language that the museum has begun to offer. */
export const indexWhole = defineJob({
  id: "index-museum",
  queue: "catalog",
  on: museumChanged,
  quiet: true,
  engine: { concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ museumId }) => museumId,
  async run({ data, step }) {
    if (data.section !== "languages") return { indexed: 0 };
    let indexed = 0;
    for (let next: number | null = 0, page = 1; next !== null; page++) {
      const offset: number = next;
      const answer = await step(`page-${page}`, (ctx) => indexMissing(ctx, { offset }));
      indexed += answer.indexed;
      next = answer.next;
    }
    return { indexed };
  },
});

/** Finds works that search does not know in every language. */
export const sweepSearch = defineJob({
  id: "sweep-search",
  queue: "catalog",
  cron: "13 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, everyStretch),
});

async function everyStretch(ctx: Context) {
  let indexed = 0;
  for (let next: number | null = 0; next !== null; ) {
    const answer: { indexed: number; next: number | null } = await indexMissing(ctx, { offset: next });
    indexed += answer.indexed;
    next = answer.next;
  }
  return { indexed };
}
