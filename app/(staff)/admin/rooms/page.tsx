import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FloorBar } from "@/components/building/floor-bar";
import { FloorEditor } from "@/components/building/floor-editor";
import { accentRules } from "@/components/museums/accent";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { getFloor } from "@/lib/building";
import { load } from "@/lib/http/page";
import { listFloors } from "@/lib/museums";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("building"))("title") };
}

/** Floors, rooms and what hangs where. */
export default async function RoomsPage({ searchParams }: Props) {
  const given = await searchParams;
  const museum = await officeMuseum(given);
  const as = { museum: museum.slug, as: "staff" } as const;
  const [list, t] = await Promise.all([load(listFloors, {}, as), getTranslations("building")]);
  const [named] = [given.floor].flat();
  const floorId = list.floors.find(({ id }) => id === named)?.id ?? list.floors[0]?.id;
  const floor = floorId && (await load(getFloor, { floorId }, as));
  const place = { museum: museum.slug, locales: museum.locales };
  return (
    <>
      <style>{accentRules(museum.accentColor)}</style>
      <PageHeading title={t("title")} lead={t("lead")} />
      <FloorBar place={place} list={list} here={floorId} />
      {floor ? (
        <FloorEditor key={floor.id} floor={floor} place={place} />
      ) : (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      )}
    </>
  );
}
