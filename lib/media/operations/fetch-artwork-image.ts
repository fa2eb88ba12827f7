import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { fetchRemote } from "@/lib/remote";
import { MAX_IMAGE_BYTES, QueueDownloadInput, QueuedImage } from "../contract";
import { queuePreparation } from "../queue-preparation";
import { takeIn } from "../take-in";

/** Downloads a work's picture and takes it in as an upload is taken in; where it came from is kept. */
export const fetchArtworkImage = defineOperation({
  name: "fetchArtworkImage",
  access: systemOnly,
  input: QueueDownloadInput,
  output: QueuedImage,
  async run(ctx, { artworkId, url, view, alt, label }) {
    const wanted = { what: "picture", accept: "image/*", bytesMax: MAX_IMAGE_BYTES };
    const { bytes } = await fetchRemote(ctx, { url, ...wanted });
    const given = { artworkId, bytes, view, alt, sourceUrl: url };
    const { image, created, also } = await takeIn(ctx, given, (inner, row) =>
      queuePreparation(inner, row, label),
    );
    return { imageId: image.id, jobId: also?.jobId ?? null, created };
  },
});
