import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkSummary } from "../contract";
import { rankByImage } from "../rank";
import { summarise } from "../summaries";

/** Turns images in order of likeness into the visible works they show, once each, in that order. */
export const rankArtworks = defineOperation({
  name: "rankArtworks",
  access: anyone,
  input: z.object({ neighbours: z.array(z.object({ imageId: idOf("image"), similarity: z.number() })) }),
  output: z.array(z.object({ imageId: idOf("image"), similarity: z.number(), artwork: ArtworkSummary })),
  async run(ctx, { neighbours }) {
    const ranked = await rankByImage(ctx, neighbours);
    const summaries = await summarise(
      ctx,
      ranked.map((entry) => entry.artworkId),
    );
    const byId = new Map(summaries.map((summary) => [summary.id, summary]));
    return ranked.flatMap(({ artworkId, ...entry }) => {
      const artwork = byId.get(artworkId);
      return artwork ? { ...entry, artwork } : [];
    });
  },
});
