import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FloorSection } from "@/components/catalog/floor-section";
import { paths } from "@/components/museums/paths";
import { TourFacts } from "@/components/tours/tour-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { listArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { getBuilding } from "@/lib/museums";
import { listTours } from "@/lib/tours";
import type { TourSummary } from "@/lib/tours/contract";
import { thisMuseum } from "../this-museum";

type Props = { params: Promise<{ museum: string }> };

/** Larger collections are not listed by room: the rooms lead to their works instead. */
const WORKS_MAX = 100;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("museums");
  return { title: t("mapTitle") };
}

/** Every floor with its rooms, and what hangs in each. */
export default async function MapPage({ params }: Props) {
  const { museum: slug } = await params;
  const [{ lang }, building, works, tours, t] = await Promise.all([
    thisMuseum({ params }),
    load(getBuilding, {}, { museum: slug }),
    load(listArtworks, { limit: WORKS_MAX }, { museum: slug }),
    load(listTours, {}, { museum: slug }),
    getTranslations("museums"),
  ]);
  const floors = building.floors.toSorted((one, other) => one.level - other.level);
  return (
    <div className="page pt-[min(5dvh,3rem)]">
      <h1 className="font-serif text-title">{t("mapTitle")}</h1>
      <Tours museum={slug} tours={tours.items} lang={lang} />
      {floors.length === 0 && <EmptyState title={t("mapEmptyTitle")}>{t("mapEmptyText")}</EmptyState>}
      {floors.map((floor) => (
        <FloorSection
          key={floor.id}
          museum={slug}
          floor={floor}
          rooms={building.rooms}
          works={works.total > WORKS_MAX ? null : works.items}
          lang={lang}
        />
      ))}
    </div>
  );
}

const SHOWN = 3;

/** The first tours, as a way to begin. */
async function Tours({ museum, tours, lang }: { museum: string; tours: TourSummary[]; lang: string }) {
  const t = await getTranslations("tours");
  if (tours.length === 0) return null;
  return (
    <nav aria-label={t("toursHere")} className="mt-6 flex flex-wrap items-baseline gap-x-8 gap-y-3">
      {tours.slice(0, SHOWN).map((tour) => (
        <div key={tour.id}>
          <Link
            lang={lang}
            href={paths.tour(museum, tour.slug)}
            className="inline-flex min-h-11 items-center font-serif text-lg underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            {tour.title}
          </Link>
          <TourFacts tour={tour} className="text-muted text-sm" />
        </div>
      ))}
      <Link
        href={paths.tours(museum)}
        className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        {t("allTours")}
      </Link>
    </nav>
  );
}
