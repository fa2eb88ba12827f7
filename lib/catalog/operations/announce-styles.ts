import { z } from "zod";
import { getActiveModel, listEmbedded } from "@/lib/embeddings";
import { systemOnly } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { artistStyleStale } from "../events";
import { listArtistsOf } from "../queries/artists";
import { listCredits } from "../queries/works-of-artists";
import { pictureIdsOf } from "../style";

/** Says that the styles of these works' artists, or of all artists, are to be made anew. */
export const announceStyles = defineOperation({
  name: "announceStyles",
  access: systemOnly,
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(200).optional() }),
  output: z.object({ artists: z.number().int() }),
  async run(ctx, { artworkIds }) {
    const museumId = museumOf(ctx).id;
    const artistIds = artworkIds
      ? (await listArtistsOf(ctx.db, artworkIds)).map(({ artist }) => artist.id)
      : (await listCredits(ctx.db, museumId)).map(({ artistId }) => artistId);
    return announce(ctx, artistIds);
  },
});

/** Finds artists whose style is missing under the model in use, or older than a picture that it is made of. */
export const resumeStyles = defineOperation({
  name: "resumeStyles",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ artists: z.number().int() }),
  async run(ctx) {
    const model = await getActiveModel(ctx, { role: "recognition" });
    if (!model) return { artists: 0 };
    const modelId = model.id;
    const credits = await listCredits(ctx.db, museumOf(ctx).id);
    const pictures = await pictureIdsOf(ctx, [...new Set(credits.map(({ artworkId }) => artworkId))]);
    const stale = new Set<Id<"artist">>();
    for (const artistId of new Set(credits.map((credit) => credit.artistId))) {
      const own = credits.filter((credit) => credit.artistId === artistId);
      const ids = own.flatMap(({ artworkId }) => pictures.get(artworkId) ?? []);
      const made = await listEmbedded(ctx, { modelId, subject: "image", ids: ids.slice(0, 2_000) });
      const style = await listEmbedded(ctx, { modelId, subject: "artist", ids: [artistId] });
      const newest = Math.max(0, ...[...made.values()].map((at) => at.getTime()));
      const styledAt = style.get(artistId)?.getTime() ?? 0;
      if (newest > styledAt || (made.size === 0 && style.size > 0)) stale.add(artistId);
    }
    return announce(ctx, [...stale]);
  },
});

async function announce(ctx: Context, artistIds: Id<"artist">[]): Promise<{ artists: number }> {
  const museumId = museumOf(ctx).id;
  const distinct = [...new Set(artistIds)];
  await inTransaction(ctx, async (inner) => {
    for (const artistId of distinct)
      await inner.announce(artistStyleStale.create(artistId, { museumId, artistId }));
  });
  return { artists: distinct.length };
}
