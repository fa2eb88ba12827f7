import { announceStyles, refreshArtistStyle, resumeStyles } from "@/lib/catalog";
import { artistStyleStale } from "@/lib/catalog/events";
import { modelSwitched } from "@/lib/embeddings/events";
import { idOf } from "@/lib/kernel/ids";
import { imageDeleted, imageReady } from "@/lib/media/events";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** An artist's style anew, once for all the pictures that come within a while. */
export const refreshStyle = defineJob({
  id: "refresh-artist-style",
  queue: "catalog",
  on: artistStyleStale,
  quiet: true,
  engine: { debounce: { key: "event.data.artistId", period: "20s", timeout: "5m" } },
  run: ({ data, step }) =>
    step("refresh", (ctx) => refreshArtistStyle(ctx, { artistId: idOf("artist").parse(data.artistId) })),
});

/** New pictures change the style of their works' artists; of an upload of many, one run says so for all. */
export const noteNewPicture = defineJob({
  id: "restyle-after-picture",
  queue: "catalog",
  on: imageReady,
  quiet: true,
  engine: { batchEvents: { maxSize: 100, timeout: "5s", key: "event.data.museumId" } },
  run: ({ batch, step }) =>
    step("announce", (ctx) =>
      announceStyles(ctx, { artworkIds: batch.map((ready) => idOf("artwork").parse(ready.artworkId)) }),
    ),
});

/** So do pictures that went. */
export const noteGonePicture = defineJob({
  id: "restyle-without-picture",
  queue: "catalog",
  on: imageDeleted,
  quiet: true,
  engine: { batchEvents: { maxSize: 100, timeout: "5s", key: "event.data.museumId" } },
  run: ({ batch, step }) =>
    step("announce", (ctx) =>
      announceStyles(ctx, { artworkIds: batch.map((gone) => idOf("artwork").parse(gone.artworkId)) }),
    ),
});

/** Vectors of another model: every artist's style is to be made of them. */
export const noteSwitch = defineJob({
  id: "restyle-after-switch",
  queue: "catalog",
  on: modelSwitched,
  quiet: true,
  run: ({ step }) => step("announce", (ctx) => announceStyles(ctx, {})),
});

/** Finds artists whose style is missing or older than a picture of theirs. */
export const sweepStyles = defineJob({
  id: "sweep-styles",
  queue: "catalog",
  cron: "52 * * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => resumeStyles(ctx, {})),
});
