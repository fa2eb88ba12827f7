import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ArtworkPictures } from "@/components/media/artwork-pictures";
import { accentRules } from "@/components/museums/accent";
import { staffPaths } from "@/components/staff/paths";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { nameArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { listJobChanges } from "@/lib/jobs";
import { idOf } from "@/lib/kernel/ids";
import { listArtworkImages } from "@/lib/media";
import { officeMuseum } from "../../../../office-museum";

type Props = {
  params: Promise<{ artworkId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("media"))("title") };
}

export default async function PicturesPage({ params, searchParams }: Props) {
  const artworkId = idOf("artwork").safeParse((await params).artworkId).data ?? notFound();
  const { slug, locales, accentColor } = await officeMuseum(await searchParams);
  const here = { museum: slug, as: "staff" } as const;
  const work = (await load(nameArtworks, { artworkIds: [artworkId] }, here)).get(artworkId) ?? notFound();
  // The revision first: what changes while the pictures are read is told again.
  const { revision } = await load(listJobChanges, {}, here);
  const { items } = await load(listArtworkImages, { artworkId }, here);
  const t = await getTranslations("media");
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <PageHeading
        title={t("titleOf", { work: work.title })}
        lead={`${work.accessionNumber} · ${t("lead")}`}
        actions={
          <ButtonLink size="compact" href={staffPaths.pictureUpload(slug)}>
            {t("allUploads")}
          </ButtonLink>
        }
      />
      <ArtworkPictures
        key={`${slug} ${artworkId}`}
        museum={slug}
        artworkId={artworkId}
        locales={locales}
        first={{ pictures: items, revision }}
      />
    </>
  );
}
