import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Picture } from "../contract";
import { toPicture } from "../present";
import { listImages } from "../queries/images";

/** The pictures of these works, first view first, by work. */
export const listPictures = defineOperation({
  name: "listPictures",
  access: anyone,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200) }),
  output: z.map(idOf("artwork"), z.array(Picture)),
  async run(ctx, { artworkIds }) {
    const museum = museumOf(ctx);
    const pictures = new Map<(typeof artworkIds)[number], Picture[]>();
    for (const row of await listImages(ctx.db, museum.id, artworkIds, "ready")) {
      const list = pictures.get(row.artworkId) ?? [];
      pictures.set(row.artworkId, [...list, toPicture(row, ctx.locale, museum.defaultLocale)]);
    }
    return pictures;
  },
});
