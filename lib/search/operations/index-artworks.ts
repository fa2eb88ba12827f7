import { z } from "zod";
import { getArtwork } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { fold } from "../fold";
import { upsertDocument } from "../queries";

/** Makes these works findable by words, in all of the museum's languages. */
export const indexArtworks = defineOperation({
  name: "indexArtworks",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")) }),
  output: z.object({ indexed: z.number().int() }),
  async run(ctx, { artworkIds }) {
    const museum = museumOf(ctx);
    for (const artworkId of artworkIds) {
      for (const locale of museum.locales) {
        const work = await getArtwork({ ...ctx, locale }, { artworkId });
        const names = fold([work.title, ...work.artistNames, work.accessionNumber, ...work.tags].join(" "));
        const weighted = {
          A: names,
          B: fold([work.summary, work.medium, work.classification, work.movement, work.room?.name].join(" ")),
          C: fold([work.description, ...work.facts.map((fact) => `${fact.label} ${fact.text}`)].join(" ")),
        };
        await upsertDocument(ctx.db, { artworkId, museumId: museum.id, locale }, { names, weighted });
      }
    }
    return { indexed: artworkIds.length };
  },
});
