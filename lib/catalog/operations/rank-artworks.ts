import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listIds, visible } from "../queries/artworks";
import { rankByImage } from "../rank";

const Likeness = z.object({ imageId: idOf("image"), similarity: z.number() });

/** Turns images in order of likeness into the visible works they show, once each, in that order. */
export const rankArtworks = defineOperation({
  name: "rankArtworks",
  access: anyone,
  input: z.object({ neighbours: z.array(Likeness) }),
  output: z.array(Likeness.extend({ artworkId: idOf("artwork") })),
  async run(ctx, { neighbours }) {
    const ranked = await rankByImage(ctx, neighbours);
    if (ranked.length === 0) return [];
    const ids = ranked.map(({ artworkId }) => artworkId);
    const shown = new Set(await listIds(ctx.db, visible(museumOf(ctx).id), ids));
    return ranked.filter(({ artworkId }) => shown.has(artworkId));
  },
});
