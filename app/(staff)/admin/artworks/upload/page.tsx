import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BulkUpload } from "@/components/media/bulk-upload";
import { accentRules } from "@/components/museums/accent";
import { PageHeading } from "@/components/ui/page-heading";
import { matchArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { officeMuseum } from "../../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("media.bulk"))("title") };
}

export default async function UploadPage({ searchParams }: Props) {
  const { slug, accentColor } = await officeMuseum(await searchParams);
  // Nothing is shown of it: whoever may not look works up is not shown the page either.
  await load(matchArtworks, { fileNames: [] }, { museum: slug, as: "staff" });
  const t = await getTranslations("media.bulk");
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <PageHeading title={t("title")} lead={t("lead")} />
      <BulkUpload key={slug} museum={slug} />
    </>
  );
}
