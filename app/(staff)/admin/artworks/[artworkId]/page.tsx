import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ArtworkPictures } from "@/components/media/artwork-pictures";
import { accentRules } from "@/components/museums/accent";
import { WorkVerdict } from "@/components/recognisability/work-verdict";
import { RecordView } from "@/components/record/record-view";
import { getArtworkRecord } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { listJobChanges } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import { listArtworkImages } from "@/lib/media";
import { officeMuseum } from "../../../office-museum";
import { recordPlace } from "../record-place";

type Props = {
  params: Promise<{ artworkId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The record that the address names; what is no id at all is refused by the operation, as a 404. */
const thisRecord = cache((museum: string, artworkId: string) =>
  load(getArtworkRecord, { artworkId: artworkId as Id<"artwork"> }, { museum, as: "staff" }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, locales } = await officeMuseum(await searchParams);
  const { texts, accessionNumber } = await thisRecord(slug, (await params).artworkId);
  const t = await getTranslations("record");
  const title = locales.map((locale) => texts[locale]?.title).find(Boolean);
  return { title: `${title ?? accessionNumber} · ${t("artworks")}` };
}

export default async function ArtworkRecordPage({ params, searchParams }: Props) {
  const museum = await officeMuseum(await searchParams);
  const { slug, locales } = museum;
  const record = await thisRecord(slug, (await params).artworkId);
  const here = { museum: slug, as: "staff" } as const;
  // The revision first: what changes while the pictures are read is told again.
  const { revision } = await load(listJobChanges, {}, here);
  const { items: pictures } = await load(listArtworkImages, { artworkId: record.id }, here);
  return (
    <>
      <style>{accentRules(museum.accentColor)}</style>
      <RecordView
        key={record.id}
        first={record}
        place={await recordPlace(museum)}
        pictures={
          <ArtworkPictures
            museum={slug}
            artworkId={record.id}
            locales={locales}
            first={{ pictures, revision }}
          />
        }
        recognition={<WorkVerdict museum={slug} artworkId={record.id} />}
      />
    </>
  );
}
