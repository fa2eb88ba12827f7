import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { accentRules } from "@/components/museums/accent";
import { staffPaths } from "@/components/staff/paths";
import { TourEditor } from "@/components/tours/tour-editor";
import { PageHeading } from "@/components/ui/page-heading";
import { load } from "@/lib/http/page";
import { getBuilding } from "@/lib/museums";
import { getEditedTour } from "@/lib/tours";
import { officeMuseum } from "../../../office-museum";

type Props = {
  params: Promise<{ tourId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const thisTour = cache((museum: string, tourId: string) =>
  load(getEditedTour, { tourId }, { museum, as: "staff" }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug, locales } = await officeMuseum(await searchParams);
  const tour = await thisTour(slug, (await params).tourId);
  return { title: tour.texts[locales[0] ?? "en"]?.title ?? tour.slug };
}

/** One tour is written here. */
export default async function TourPage({ params, searchParams }: Props) {
  const { slug, locales, accentColor } = await officeMuseum(await searchParams);
  const [tour, building, t] = await Promise.all([
    thisTour(slug, (await params).tourId),
    load(getBuilding, {}, { museum: slug, as: "staff" }),
    getTranslations("tours"),
  ]);
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <p className="mb-1 text-sm">
        <Link
          href={staffPaths.tours(slug)}
          className="inline-flex min-h-9 items-center text-muted underline decoration-edge underline-offset-4 hover:text-ink"
        >
          {t("title")}
        </Link>
      </p>
      <PageHeading title={tour.texts[locales[0] ?? "en"]?.title ?? tour.slug} />
      <TourEditor key={tour.id} first={tour} place={{ museum: slug, locales, building }} />
    </>
  );
}
