import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ArtworkArticle } from "@/components/catalog/artwork-article";
import { ArtworkHero } from "@/components/catalog/artwork-hero";
import { Section } from "@/components/catalog/section";
import { StructuredData } from "@/components/catalog/structured-data";
import { visualArtworkOf } from "@/components/catalog/visual-artwork";
import { WorkGrid } from "@/components/catalog/work-grid";
import { RecordView } from "@/components/visits/record-view";
import { getArtwork, listSimilar } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { publicAddress } from "@/lib/http/public-address";
import type { Id } from "@/lib/kernel/ids";
import { getBuilding } from "@/lib/museums";
import { addressesOf, LINKED_ART_TYPE, PRESENTATION_TYPE } from "@/lib/publishing/contract";
import { thisMuseum } from "../../this-museum";

type Props = { params: Promise<{ museum: string; id: string }> };

const SIMILAR_MAX = 8;

/** The work that the address names; what is no id at all is refused by the operation, as a 404. */
const thisArtwork = cache((museum: string, id: string) =>
  load(getArtwork, { artworkId: id as Id<"artwork"> }, { museum }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { museum, id } = await params;
  const artwork = await thisArtwork(museum, id);
  const image = artwork.picture?.renditions.at(-2) ?? artwork.picture?.renditions[0];
  const description = artwork.summary;
  const addresses = addressesOf((await publicAddress("/")).url, museum);
  return {
    title: [artwork.title, artwork.artistNames.join(", ")].filter(Boolean).join(", "),
    description,
    alternates: {
      canonical: addresses.page(artwork.id),
      types: {
        [PRESENTATION_TYPE]: addresses.manifest(artwork.id),
        [LINKED_ART_TYPE]: addresses.linkedArt(artwork.id),
      },
    },
    openGraph: {
      type: "article",
      title: artwork.title,
      description,
      images: image && [{ ...image, alt: artwork.picture?.alt }],
    },
  };
}

export default async function ArtworkPage({ params }: Props) {
  const { museum: slug, id } = await params;
  const artwork = await thisArtwork(slug, id);
  const [{ museum, lang }, building, similar, site, t] = await Promise.all([
    thisMuseum({ params }),
    load(getBuilding, {}, { museum: slug }),
    load(listSimilar, { artworkId: artwork.id, limit: SIMILAR_MAX }, { museum: slug }),
    publicAddress("/"),
    getTranslations("catalog"),
  ]);
  const place = { slug, recording: museum.recording };
  return (
    <article>
      <StructuredData
        data={visualArtworkOf(artwork, museum, { lang, addresses: addressesOf(site.url, slug) })}
      />
      <RecordView museum={place} artworkId={artwork.id} />
      <ArtworkArticle
        museum={slug}
        artwork={artwork}
        building={building}
        lang={lang}
        hero={<ArtworkHero museum={museum} artwork={artwork} />}
      />
      {similar.items.length > 0 && (
        <div className="page mt-20">
          <Section title={t("similar")} note={t("similarNote")}>
            <WorkGrid museum={slug} works={similar.items} lang={lang} recommendedIn={place} />
          </Section>
        </div>
      )}
    </article>
  );
}
