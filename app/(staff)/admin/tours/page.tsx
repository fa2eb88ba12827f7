import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accentRules } from "@/components/museums/accent";
import { NewTour } from "@/components/tours/new-tour";
import { DeletedTours, TourTable } from "@/components/tours/tour-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { load } from "@/lib/http/page";
import { listEditedTours } from "@/lib/tours";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tours"))("title") };
}

/** The museum's tours, drafts too. */
export default async function ToursPage({ searchParams }: Props) {
  const museum = await officeMuseum(await searchParams);
  const { slug, locales, accentColor } = museum;
  const [list, t] = await Promise.all([
    load(listEditedTours, {}, { museum: slug, as: "staff" }),
    getTranslations("tours"),
  ]);
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <DeletedTours museum={slug} deleted={list.deleted} />
            <NewTour museum={slug} locales={locales} />
          </>
        }
      />
      {list.tours.length > 0 ? (
        <TourTable key={slug} museum={slug} list={list} />
      ) : (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      )}
    </>
  );
}
