import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { ArtworkPanel } from "@/components/recognisability/artwork-panel";
import { staffPaths } from "@/components/staff/paths";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { load } from "@/lib/http/page";
import type { Id } from "@/lib/kernel/ids";
import { getRecognisability } from "@/lib/recognisability";
import { officeMuseum } from "../../../../office-museum";

type Props = {
  params: Promise<{ artworkId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("recognisability"))("panelTitle") };
}

export default async function ArtworkRecognitionPage({ params, searchParams }: Props) {
  const { artworkId } = await params;
  const { slug, accentColor } = await officeMuseum(await searchParams);
  const t = await getTranslations("recognisability");
  // The operation refuses what is no id as what is not there.
  const seen = await load(
    getRecognisability,
    { artworkId: artworkId as Id<"artwork"> },
    { museum: slug, as: "staff" },
  );
  const { title, accessionNumber, artistNames } = seen.work;
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <p className="mb-1 flex items-center gap-1 text-muted text-sm">
        <Link href={staffPaths.recognition(slug)} className="underline-offset-4 hover:underline">
          {t("title")}
        </Link>
      </p>
      <PageHeading
        title={t("panelTitle")}
        lead={[title, accessionNumber, ...artistNames].join(" · ")}
        actions={
          <ButtonLink size="compact" href={staffPaths.recognition(slug)}>
            {t("toReport")}
          </ButtonLink>
        }
      />
      <ArtworkPanel key={seen.work.id} museum={slug} first={seen} />
    </>
  );
}
