import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TourCards } from "@/components/tours/tour-cards";
import { EmptyState } from "@/components/ui/empty-state";
import { load } from "@/lib/http/page";
import { listTours } from "@/lib/tours";
import { thisMuseum } from "../this-museum";

type Props = { params: Promise<{ museum: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tours"))("title") };
}

/** The museum's tours. */
export default async function ToursPage({ params }: Props) {
  const { museum: slug } = await params;
  const [{ lang }, { items }, t] = await Promise.all([
    thisMuseum({ params }),
    load(listTours, {}, { museum: slug }),
    getTranslations("tours"),
  ]);
  return (
    <div className="page pt-[min(5dvh,3rem)]">
      <h1 className="mb-8 font-serif text-title">{t("title")}</h1>
      {items.length > 0 ? (
        <TourCards museum={slug} tours={items} lang={lang} />
      ) : (
        <EmptyState title={t("noToursTitle")}>{t("noToursText")}</EmptyState>
      )}
    </div>
  );
}
