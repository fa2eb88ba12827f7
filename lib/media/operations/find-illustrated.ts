import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listIllustrated } from "../queries/images";

/** The works that have a ready picture, and those of them with one that is not described in a language of the museum. */
export const findIllustrated = defineOperation({
  name: "findIllustrated",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ pictured: z.array(idOf("artwork")), undescribed: z.array(idOf("artwork")) }),
  async run(ctx) {
    const { id, locales } = museumOf(ctx);
    const rows = await listIllustrated(ctx.db, id, locales);
    return {
      pictured: rows.map(({ artworkId }) => artworkId),
      undescribed: rows.filter(({ undescribed }) => undescribed).map(({ artworkId }) => artworkId),
    };
  },
});
