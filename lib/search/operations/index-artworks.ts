import { z } from "zod";
import { getArtwork } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { fold } from "../fold";
import { deleteDocuments, upsertDocument } from "../queries";

/** Makes these works findable by words, in all of the museum's languages; those that visitors can't see no more. */
export const indexArtworks = defineOperation({
  name: "indexArtworks",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")) }),
  output: z.object({ indexed: z.number().int() }),
  async run(ctx, { artworkIds }) {
    const museum = museumOf(ctx);
    let indexed = 0;
    for (const artworkId of artworkIds) {
      const documents = await documentsOf(ctx, artworkId);
      if (documents === null) await deleteDocuments(ctx.db, { artworkId, museumId: museum.id });
      else indexed += 1;
      for (const { locale, ...document } of documents ?? [])
        await upsertDocument(ctx.db, { artworkId, museumId: museum.id, locale }, document);
    }
    return { indexed };
  },
});

/** What is searched of a work in each language; null for one that is not shown (any more). */
async function documentsOf(ctx: Context, artworkId: Id<"artwork">) {
  const documents = [];
  try {
    for (const locale of museumOf(ctx).locales) documents.push(await documentOf(ctx, artworkId, locale));
    return documents;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

async function documentOf(ctx: Context, artworkId: Id<"artwork">, locale: Locale) {
  const work = await getArtwork({ ...ctx, locale }, { artworkId });
  const names = fold([work.title, ...work.artistNames, work.accessionNumber, ...work.tags].join(" "));
  const weighted = {
    A: names,
    B: fold([work.summary, work.medium, work.classification, work.movement, work.room?.name].join(" ")),
    C: fold([work.description, ...work.facts.map((fact) => `${fact.label} ${fact.text}`)].join(" ")),
  };
  return { locale, names, weighted };
}
