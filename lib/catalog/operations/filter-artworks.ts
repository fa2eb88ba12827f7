import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkFilters } from "../contract";
import { filterRule } from "../filters";
import { listIds } from "../queries/artworks";

/** Those of the ids that are visible and pass the filters, in the given order. */
export const filterArtworks = defineOperation({
  name: "filterArtworks",
  access: anyone,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(1000), filters: ArtworkFilters }),
  output: z.array(idOf("artwork")),
  async run(ctx, { artworkIds, filters }) {
    if (artworkIds.length === 0) return [];
    const kept = new Set(await listIds(ctx.db, await filterRule(ctx, filters), artworkIds));
    return artworkIds.filter((id) => kept.has(id));
  },
});
