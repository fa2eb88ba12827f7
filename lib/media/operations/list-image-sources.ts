import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listSources } from "../queries/images";

/** Where the pictures of these works were downloaded from, in their order; uploads are left out. */
export const listImageSources = defineOperation({
  name: "listImageSources",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(1_000) }),
  output: z.array(z.object({ artworkId: idOf("artwork"), url: z.string() })),
  run: (ctx, { artworkIds }) => listSources(ctx.db, museumOf(ctx).id, artworkIds),
});
