import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { staffPaths } from "@/components/staff/paths";
import { TourView } from "@/components/tours/tour-view";
import { ButtonLink } from "@/components/ui/button";
import { load } from "@/lib/http/page";
import { getBuilding } from "@/lib/museums";
import { previewTour } from "@/lib/tours";
import { officeMuseum } from "../../../../office-museum";

type Props = {
  params: Promise<{ tourId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tours"))("preview") };
}

/** A tour as visitors would see it, published or not. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { slug, locales, accentColor } = await officeMuseum(await searchParams);
  const { tourId } = await params;
  const as = { museum: slug, as: "staff" } as const;
  const [tour, building, t, locale] = await Promise.all([
    load(previewTour, { tourId }, as),
    load(getBuilding, {}, as),
    getTranslations("tours"),
    getLocale(),
  ]);
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-muted text-sm">{t("previewLead")}</p>
        <ButtonLink size="compact" href={staffPaths.tour(slug, tourId)}>
          {t("backToTour")}
        </ButtonLink>
      </div>
      <div className="rounded-lg border border-line pb-10">
        <TourView
          museum={slug}
          tour={tour}
          building={building}
          lang={locales.includes(locale) ? locale : (locales[0] ?? locale)}
        />
      </div>
    </>
  );
}
