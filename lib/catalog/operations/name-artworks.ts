import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkName } from "../contract";
import { toName } from "../present";
import { listNames } from "../queries/names";

/** What these works are called, drafts too; deleted ones are left out. */
export const nameArtworks = defineOperation({
  name: "nameArtworks",
  access: staff("curator", "collection:read"),
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(500) }),
  output: z.map(idOf("artwork"), ArtworkName),
  async run(ctx, { artworkIds }) {
    const rows = await listNames(ctx.db, museumOf(ctx).id, artworkIds);
    return new Map(rows.map((row) => [row.id, toName(ctx, row)]));
  },
});
