import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { PlanPointSchema } from "@/lib/museums/contract";
import { findArtworks } from "../queries/artworks";

/** Where on their floor's plan these works hang; those that visitors can't see, or without a point, are left out. */
export const locateArtworks = defineOperation({
  name: "locateArtworks",
  access: anyone,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200) }),
  output: z.map(idOf("artwork"), PlanPointSchema),
  async run(ctx, { artworkIds }) {
    const rows = await findArtworks(ctx.db, museumOf(ctx).id, artworkIds);
    const places = rows.flatMap(({ id, roomId, planX: x, planY: y }) =>
      roomId !== null && x !== null && y !== null ? [[id, { x, y }] as const] : [],
    );
    return new Map(places);
  },
});
