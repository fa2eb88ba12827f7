import { z } from "zod";
import { queueJob } from "@/lib/jobs";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { checkedUrl } from "@/lib/remote";
import { QueueDownloadInput } from "../contract";
import { imageRequested } from "../events";

/**
 * Queues the download of a work's picture, in the transaction that found the work. Refuses an address that can't be
 * fetched from whatever happens.
 */
export const queueDownload = defineOperation({
  name: "queueDownload",
  access: systemOnly,
  input: QueueDownloadInput,
  output: z.object({ jobId: idOf("job") }),
  async run(ctx, { artworkId, url, view, alt, label }) {
    const museumId = museumOf(ctx).id;
    const { href } = checkedUrl(url);
    const { name, data } = imageRequested.create(artworkId, {
      ...{ museumId, artworkId, url: href, view, alt, label },
    });
    return queueJob(ctx, {
      kind: "fetch-image",
      queue: "media",
      subject: artworkId,
      label,
      event: { name, data: data as Record<string, unknown> },
    });
  },
});
