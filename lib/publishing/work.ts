import { readRecords } from "@/lib/catalog";
import type { PublicRecord } from "@/lib/catalog/contract";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import type { Localized } from "@/lib/kernel/locale";
import { listPictures } from "@/lib/media";
import type { Picture } from "@/lib/media/contract";
import { getBuilding, getMuseum } from "@/lib/museums";
import type { Museum } from "@/lib/museums/contract";

/** A picture with what it shows in every language. */
export type PublishedPicture = Omit<Picture, "alt"> & { alt: Localized<string> };

/** All that the standards say of a work. */
export type PublishedWork = {
  museum: Localized<Museum>;
  record: PublicRecord;
  pictures: PublishedPicture[];
  room: Localized<string> | null;
};

/** A published work of this museum in all its languages. Throws `not_found` for any other. */
export async function publishedWork(ctx: Context, artworkId: Id<"artwork">): Promise<PublishedWork> {
  const [record] = await readRecords(ctx, { artworkIds: [artworkId] });
  return {
    record: found(record, "artwork"),
    museum: await museumTexts(ctx),
    pictures: (await picturesOf(ctx, [artworkId])).get(artworkId) ?? [],
    room: record?.roomId ? await roomName(ctx, record.roomId) : null,
  };
}

/** The museum in each of its languages. */
export function museumTexts(ctx: Context): Promise<Localized<Museum>> {
  return everyLanguage(ctx, (local) => getMuseum(local, { slug: museumOf(ctx).slug }));
}

/** Pictures of works with their descriptions in every language. */
export async function picturesOf(ctx: Context, artworkIds: Id<"artwork">[]) {
  const answers = Object.entries(await everyLanguage(ctx, (local) => listPictures(local, { artworkIds })));
  const first = answers[0]?.[1] ?? new Map<Id<"artwork">, Picture[]>();
  const altOf = (artworkId: Id<"artwork">, index: number) =>
    Object.fromEntries(
      answers.map(([locale, pictures]) => [locale, pictures.get(artworkId)?.[index]?.alt ?? ""]),
    ) as Localized<string>;
  return new Map(
    [...first].map(([artworkId, pictures]): [Id<"artwork">, PublishedPicture[]] => [
      artworkId,
      pictures.map((picture, index) => ({ ...picture, alt: altOf(artworkId, index) })),
    ]),
  );
}

async function roomName(ctx: Context, roomId: Id<"room">): Promise<Localized<string>> {
  return everyLanguage(ctx, async (local) => {
    const { rooms } = await getBuilding(local, {});
    return rooms.find((room) => room.id === roomId)?.name ?? "";
  });
}

/** What an operation answers in each of the museum's languages. */
async function everyLanguage<T>(ctx: Context, ask: (ctx: Context) => Promise<T>): Promise<Localized<T>> {
  const answers: Localized<T> = {};
  for (const locale of museumOf(ctx).locales) answers[locale] = await ask({ ...ctx, locale });
  return answers;
}
