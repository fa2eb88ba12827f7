import type { Metadata } from "next";
import { cache } from "react";
import { TourView } from "@/components/tours/tour-view";
import { load } from "@/lib/http/page";
import { getBuilding } from "@/lib/museums";
import { getTour } from "@/lib/tours";
import { thisMuseum } from "../../this-museum";

type Props = { params: Promise<{ museum: string; tour: string }> };

const thisTour = cache((museum: string, tour: string) => load(getTour, { tour }, { museum }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { museum, tour: slug } = await params;
  const { title, summary, picture } = await thisTour(museum, decodeURIComponent(slug));
  const image = picture?.renditions.at(-2);
  return {
    title,
    description: summary.slice(0, 200),
    openGraph: { type: "article", title, images: image && [image] },
  };
}

/** One tour, to be followed through the house. */
export default async function TourPage({ params }: Props) {
  const { museum: slug, tour } = await params;
  const [{ lang }, shown, building] = await Promise.all([
    thisMuseum({ params }),
    thisTour(slug, decodeURIComponent(tour)),
    load(getBuilding, {}, { museum: slug }),
  ]);
  return <TourView museum={slug} tour={shown} building={building} lang={lang} />;
}
