import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { SaveArtistInput } from "../contract";
import { upsertArtist } from "../queries/artists";

/** Creates the artist of this slug or overwrites the record. */
export const saveArtist = defineOperation({
  name: "saveArtist",
  access: staff("curator", "collection:write"),
  input: SaveArtistInput,
  output: z.object({ artistId: idOf("artist") }),
  async run(ctx, input) {
    const values = { ...input, museumId: museumOf(ctx).id, updatedAt: ctx.now() };
    return { artistId: await upsertArtist(ctx.db, values) };
  },
});
