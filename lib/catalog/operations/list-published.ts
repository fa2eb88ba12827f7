import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ListPublishedInput } from "../contract";
import { countArtworks, listStretch, visible } from "../queries/artworks";

/** How many works the museum has published, and which they are in one stretch of them. */
export const listPublished = defineOperation({
  name: "listPublished",
  access: anyone,
  input: ListPublishedInput,
  output: z.object({ total: z.number().int(), artworkIds: z.array(idOf("artwork")) }),
  async run(ctx, stretch) {
    const { id } = museumOf(ctx);
    return {
      total: await countArtworks(ctx.db, visible(id)),
      artworkIds: await listStretch(ctx.db, id, stretch),
    };
  },
});
