import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { LOCALES, type Localized } from "@/lib/kernel/locale";
import { listImageStates } from "@/lib/media";
import { checksOf } from "./checks";
import { editorsOf } from "./editors";
import { listArtistsOf } from "./queries/artists";
import { findAnyArtwork } from "./queries/artworks";
import { listRevisions } from "./queries/revisions";
import type { ArtworkState } from "./queries/writes";
import type { ArtworkRecord, WorkTexts } from "./record";
import { stateOf } from "./state";

/** Works from before there were revisions came with the installation. */
const SYSTEM = { kind: "system", id: null, name: null };

/** The whole record of a work, a draft's too; a deleted one is the same 404 as an unknown one. */
export async function presentRecord(ctx: Context, artworkId: Id<"artwork">): Promise<ArtworkRecord> {
  const museum = museumOf(ctx);
  const row = found(await findAnyArtwork(ctx.db, museum.id, artworkId), "artwork");
  const artists = (await listArtistsOf(ctx.db, [artworkId])).map(({ artist }) => artist);
  const images = await listImageStates(asSystem(ctx, "catalog"), { artworkIds: [artworkId] });
  const [last] = await listRevisions(ctx.db, museum.id, artworkId, { limit: 1 });
  const [changedBy = SYSTEM] = await editorsOf(ctx, last ? [last] : []);
  const work = stateOf(
    row,
    artists.map(({ id }) => id),
  );
  const { deletedAt: _, ...fields } = work;
  return {
    ...fields,
    id: row.id,
    version: row.version,
    texts: toWorkTexts(work.texts),
    artists: artists.map(({ id, slug, name, bornYear, diedYear }) => ({
      id,
      slug,
      name,
      bornYear,
      diedYear,
    })),
    createdAt: row.createdAt.toISOString(),
    changedAt: (last?.createdAt ?? row.updatedAt).toISOString(),
    changedBy,
    checks: checksOf(work, images, firstFirst(museum)),
  };
}

/** The museum's languages, the one it catalogues in before the others. */
export function firstFirst({ defaultLocale, locales }: ReturnType<typeof museumOf>) {
  return [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
}

function toWorkTexts(texts: ArtworkState["texts"]): Localized<WorkTexts> {
  const said = LOCALES.flatMap((locale) => {
    const words = texts[locale];
    return words ? [[locale, { ...words, movement: words.movement ?? "" }] as const] : [];
  });
  return Object.fromEntries(said);
}
