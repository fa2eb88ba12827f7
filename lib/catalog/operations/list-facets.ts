import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { Facets } from "../contract";
import { listArtistRows } from "../queries/artists";
import { countByCentury, countByRoom, countByTag } from "../queries/facets";

const TAGS_MAX = 40;

/** What the museum's works can be filtered by, with how many each would leave. */
export const listFacets = defineOperation({
  name: "listFacets",
  access: anyone,
  input: z.object({}),
  output: Facets,
  async run(ctx) {
    const museum = museumOf(ctx);
    const { rooms } = await getBuilding(ctx, {});
    const byRoom = new Map((await countByRoom(ctx.db, museum.id)).map((row) => [row.roomId, row.count]));
    const artists = await listArtistRows(ctx.db, museum.id);
    const centuries = await countByCentury(ctx.db, museum.id);
    return {
      rooms: rooms.map(({ id, slug, name }) => ({ slug, name, count: byRoom.get(id) ?? 0 })),
      artists: artists.map(({ artist, artworkCount }) => ({
        slug: artist.slug,
        name: artist.name,
        count: artworkCount,
      })),
      tags: await countByTag(ctx.db, museum.id, TAGS_MAX),
      periods: centuries.map(({ from, count }) => ({ from, to: from + 99, count })),
    };
  },
});
