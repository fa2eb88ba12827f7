import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { deleteIdleArtists } from "../queries/named-artists";

/** Deletes those of the artists whom no work is by (any more). */
export const forgetIdleArtists = defineOperation({
  name: "forgetIdleArtists",
  access: systemOnly,
  input: z.object({ artistIds: z.array(idOf("artist")) }),
  output: z.object({ forgotten: z.number().int() }),
  run: async (ctx, { artistIds }) => ({
    forgotten: await deleteIdleArtists(ctx.db, museumOf(ctx).id, artistIds),
  }),
});
