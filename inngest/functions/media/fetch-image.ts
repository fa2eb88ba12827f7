import { artworkDeleted } from "@/lib/catalog/events";
import { idOf } from "@/lib/kernel/ids";
import { fetchArtworkImage } from "@/lib/media";
import { imageRequested } from "@/lib/media/events";
import { defineJob } from "../../define-job";

/** Downloads a picture and takes it in; its preparation is a job of its own. Few at a time, and two a second: other people's servers. */
export const fetchImage = defineJob({
  id: "fetch-image",
  queue: "media",
  on: imageRequested,
  engine: {
    retries: 4,
    concurrency: { key: "event.data.museumId", limit: 2 },
    cancelOn: [{ event: artworkDeleted.name, if: "async.data.artworkId == event.data.artworkId" }],
    throttle: { key: "event.data.museumId", limit: 120, period: "1m", burst: 10 },
  },
  subjectOf: ({ artworkId }) => artworkId,
  run: ({ data: { artworkId, ...wanted }, step }) =>
    step("download", (ctx) =>
      fetchArtworkImage(ctx, { ...wanted, artworkId: idOf("artwork").parse(artworkId) }),
    ),
});
