import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FloorSection } from "@/components/catalog/floor-section";
import { EmptyState } from "@/components/ui/empty-state";
import { listArtworks } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { getBuilding } from "@/lib/museums";
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
  const [{ lang }, building, works, t] = await Promise.all([
    thisMuseum({ params }),
    load(getBuilding, {}, { museum: slug }),
    load(listArtworks, { limit: WORKS_MAX }, { museum: slug }),
    getTranslations("museums"),
  ]);
  const floors = building.floors.toSorted((one, other) => one.level - other.level);
  return (
    <div className="page pt-[min(5dvh,3rem)]">
      <h1 className="font-serif text-title">{t("mapTitle")}</h1>
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
