import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ArtworkArticle } from "@/components/catalog/artwork-article";
import { HERO_BOX, HERO_SIZES, heroStyle } from "@/components/catalog/artwork-lead";
import { HungPicture, NoPicture } from "@/components/catalog/hung-picture";
import { accentRules } from "@/components/museums/accent";
import { PreviewBar } from "@/components/record/preview-bar";
import { getArtworkRecord, previewArtwork } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import type { Id } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";
import { getBuilding } from "@/lib/museums";
import { officeMuseum } from "../../../../../(staff)/office-museum";

type Props = {
  params: Promise<{ artworkId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("record"))("preview") };
}

/** A work as visitors read it, or would, its texts in any of the museum's languages; nothing is recorded as a visit. */
export default async function ArtworkPreviewPage({ params, searchParams }: Props) {
  const given = await searchParams;
  const museum = await officeMuseum(given);
  const office = await getLocale();
  const asked = LocaleSchema.safeParse([given.language].flat()[0]).data ?? office;
  const [first = office] = museum.locales;
  const language = museum.locales.includes(asked) ? asked : first;
  const artworkId = (await params).artworkId as Id<"artwork">;
  const as = { museum: museum.slug, as: "staff" } as const;
  const { state } = await load(getArtworkRecord, { artworkId }, as);
  const artwork = await load(previewArtwork, { artworkId, language }, as);
  const building = await load(getBuilding, {}, as);
  const t = await getTranslations("catalog");
  const { picture } = artwork;
  return (
    <>
      <style>{accentRules(museum.accentColor)}</style>
      <PreviewBar
        museum={museum.slug}
        artworkId={artworkId}
        state={state}
        language={language}
        offered={museum.locales}
      />
      <main id="content" tabIndex={-1} className="pt-6 pb-16 outline-none">
        <ArtworkArticle
          museum={museum.slug}
          artwork={artwork}
          building={building}
          lang={language}
          hero={
            picture ? (
              <div className={HERO_BOX} style={heroStyle(picture.width / picture.height)}>
                <HungPicture
                  workId={artwork.id}
                  picture={picture}
                  sizes={HERO_SIZES}
                  priority
                  className="w-full"
                />
              </div>
            ) : (
              <NoPicture label={t("noPicture")} />
            )
          }
        />
      </main>
    </>
  );
}
