import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { CollectionWork } from "../contract";
import { findCollectionWorks } from "../queries/collection";
import { summariesOf } from "../summaries";

/** These works as staff's lists show them, drafts too, in this order; deleted ones are left out. */
export const summariseCollection = defineOperation({
  name: "summariseCollection",
  access: staff("curator", "collection:read"),
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200) }),
  output: z.array(CollectionWork),
  async run(ctx, { artworkIds }) {
    const { id: museumId, defaultLocale } = museumOf(ctx);
    const rows = await findCollectionWorks(ctx.db, museumId, artworkIds);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const summaries = new Map((await summariesOf(ctx, rows)).map((summary) => [summary.id, summary]));
    return artworkIds.flatMap((id) => {
      const [row, summary] = [byId.get(id), summaries.get(id)];
      if (!row || !summary) return [];
      const { state, widthCm, heightCm, depthCm } = row;
      const classification = pick(row.texts, ctx.locale, defaultLocale)?.classification ?? "";
      return { ...summary, state, classification, widthCm, heightCm, depthCm };
    });
  },
});
