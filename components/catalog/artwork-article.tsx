import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Artwork } from "@/lib/catalog/contract";
import type { Building } from "@/lib/museums/contract";
import { ArtistCards } from "./artist-card";
import { ArtistNames } from "./artist-names";
import { ArtworkDetails } from "./artwork-details";
import { ArtworkLead } from "./artwork-lead";
import { ArtworkPlace } from "./artwork-place";
import { Facts } from "./facts";
import { Paragraphs, Section } from "./section";
import { tintRules } from "./tint";
import { WorkHeading } from "./work-heading";

/** A work as visitors read it: its picture, and beside it the label and all that comes after. */
export async function ArtworkArticle({
  museum,
  artwork,
  building,
  lang,
  hero,
}: {
  museum: string;
  artwork: Artwork;
  building: Building;
  lang: string;
  hero: ReactNode;
}) {
  const t = await getTranslations("catalog");
  return (
    <>
      <style>{tintRules(artwork.picture?.dominantColors ?? [])}</style>
      <ArtworkLead picture={hero}>
        <WorkHeading
          work={artwork}
          lang={lang}
          artists={<ArtistNames museum={museum} artists={artwork.artists} />}
        />
        <p lang={lang} className="mt-6 font-serif text-story">
          {artwork.summary}
        </p>
        {artwork.description && (
          <Section title={t("story")}>
            <Paragraphs text={artwork.description} lang={lang} className="leading-relaxed" />
          </Section>
        )}
        <Facts facts={artwork.facts} lang={lang} />
        <ArtistCards museum={museum} artists={artwork.artists} lang={lang} />
        <ArtworkPlace museum={museum} artwork={artwork} building={building} lang={lang} />
        <ArtworkDetails museum={museum} artwork={artwork} lang={lang} />
      </ArtworkLead>
    </>
  );
}
