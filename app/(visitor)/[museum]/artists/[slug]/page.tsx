import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { lifeDates } from "@/components/catalog/life";
import { Paragraphs, Section } from "@/components/catalog/section";
import { WorkGrid } from "@/components/catalog/work-grid";
import { getArtist } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { thisMuseum } from "../../this-museum";

type Props = { params: Promise<{ museum: string; slug: string }> };

const thisArtist = cache((museum: string, artist: string) => load(getArtist, { artist }, { museum }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { museum, slug } = await params;
  const artist = await thisArtist(museum, decodeURIComponent(slug));
  const image = artist.artworks[0]?.picture?.renditions.at(-2);
  return {
    title: artist.name,
    description: artist.biography.slice(0, 200),
    openGraph: { type: "profile", title: artist.name, images: image && [image] },
  };
}

export default async function ArtistPage({ params }: Props) {
  const { museum: slug, slug: artistSlug } = await params;
  const artist = await thisArtist(slug, decodeURIComponent(artistSlug));
  const [{ lang }, t] = await Promise.all([thisMuseum({ params }), getTranslations("catalog")]);
  const facts = [artist.nationality, lifeDates(artist, t), artist.movement].filter(Boolean).join(" · ");
  return (
    <article className="page pt-[min(7dvh,4.5rem)]">
      <h1 className="max-w-[18ch] font-serif text-display">{artist.name}</h1>
      <p lang={lang} className="mt-4 text-lg text-muted tabular-nums">
        {facts}
      </p>
      <Paragraphs text={artist.biography} lang={lang} className="mt-8 max-w-[62ch] font-serif text-story" />
      {artist.wikidataId && (
        <p className="mt-6 text-sm">
          <a
            href={`https://www.wikidata.org/wiki/${encodeURIComponent(artist.wikidataId)}`}
            rel="noreferrer"
            className="inline-flex min-h-11 items-center text-muted underline decoration-edge underline-offset-4 hover:text-ink"
          >
            {t("wikidata")}
          </a>
        </p>
      )}
      <Section title={t("worksBy", { count: artist.artworks.length })}>
        <WorkGrid museum={slug} works={artist.artworks} lang={lang} eager />
      </Section>
    </article>
  );
}
