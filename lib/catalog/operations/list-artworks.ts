import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkPage, ListArtworksInput } from "../contract";
import { decodeCursor, encodeCursor } from "../cursor";
import { filterRule } from "../filters";
import { countArtworks, listArtworkPage } from "../queries/artworks";
import { summarise } from "../summaries";

/** A page of the museum's published works. */
export const listArtworks = defineOperation({
  name: "listArtworks",
  access: anyone,
  input: ListArtworksInput,
  output: ArtworkPage,
  async run(ctx, { sort, limit, cursor, ...filters }) {
    museumOf(ctx);
    const where = await filterRule(ctx, filters);
    const after = cursor === undefined ? null : decodeCursor(cursor, sort);
    const rows = await listArtworkPage(ctx.db, where, { sort, limit: limit + 1, after });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await summarise(
        ctx,
        page.map((row) => row.id),
      ),
      total: await countArtworks(ctx.db, where),
      nextCursor: last ? encodeCursor(last) : null,
    };
  },
});
