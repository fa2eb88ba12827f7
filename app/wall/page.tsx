import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import { realSize } from "@/components/wall/hang";
import { Invitation } from "@/components/wall/invitation";
import { WallView, type WallWork } from "@/components/wall/wall-view";
import { getArtwork, listArtworks, listFacets } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { publicAddress } from "@/lib/http/public-address";
import { getMuseum, listMuseums } from "@/lib/museums";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** A room that holds more shows its first works; a wall is for trying, not for stock-taking. */
const WORKS_MAX = 24;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wall");
  return { title: t("pageTitle"), robots: { index: false } };
}

export default async function WallPage({ searchParams }: Props) {
  const { museum: wantedMuseum, room: wantedRoom, play } = await searchParams;
  const slug = typeof wantedMuseum === "string" ? wantedMuseum : (await load(listMuseums, {})).items[0]?.slug;
  if (!slug) notFound();
  const [museum, facets] = await Promise.all([
    load(getMuseum, { slug }, { museum: slug }),
    load(listFacets, {}, { museum: slug }),
  ]);
  const { rooms } = facets;
  const room = rooms.find((one) => one.slug === wantedRoom) ?? rooms[0];
  const t = await getTranslations("wall");
  return (
    <main id="content" tabIndex={-1} className="outline-none">
      <h1 className="sr-only">{t("title", { museum: museum.name })}</h1>
      <WallView
        key={room?.slug}
        museum={slug}
        rooms={rooms.map(({ slug: roomSlug, name }) => ({ slug: roomSlug, name }))}
        room={room?.slug ?? ""}
        works={room ? await worksOf(slug, room.slug) : []}
        playing={play === "1"}
        invitation={<Invitation address={await publicAddress(paths.scan(slug))} />}
      />
    </main>
  );
}

/** The room's works with their real sizes. */
async function worksOf(museum: string, room: string): Promise<WallWork[]> {
  const { items } = await load(listArtworks, { room, limit: WORKS_MAX }, { museum });
  const works = await Promise.all(items.map(({ id }) => load(getArtwork, { artworkId: id }, { museum })));
  return works.flatMap(({ id, title, artistNames, dateText, picture, dimensions }) =>
    picture
      ? [
          {
            id,
            title,
            artists: artistNames.join(", "),
            date: dateText,
            picture,
            ...realSize(dimensions, picture),
          },
        ]
      : [],
  );
}
