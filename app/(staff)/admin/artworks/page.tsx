import type { Metadata } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { CollectionView } from "@/components/collection/collection-view";
import { readListQuery } from "@/components/collection/list-query";
import { accentRules } from "@/components/museums/accent";
import { listRecordFacets, listRecords } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { regionalLocale } from "@/lib/kernel/locale";
import { listViews } from "@/lib/views";
import { officeMuseum } from "../../office-museum";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** As many as fill a tall screen; the browser asks for more as they are needed. */
const FIRST_ROWS = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("collection"))("title") };
}

export default async function CollectionPage({ searchParams }: Props) {
  const given = await searchParams;
  const { slug, locales, timeZone, accentColor } = await officeMuseum(given);
  const query = readListQuery((key) => [given[key]].flat()[0]);
  const { filters, sort, order } = query;
  const office = { museum: slug, as: "staff" } as const;
  const [page, facets, views] = await Promise.all([
    load(listRecords, { ...filters, sort, order, limit: FIRST_ROWS }, office),
    load(listRecordFacets, {}, office),
    load(listViews, {}, office),
  ]);
  const locale = regionalLocale((await headers()).get("accept-language"), await getLocale());
  return (
    <>
      <style>{accentRules(accentColor)}</style>
      <CollectionView
        key={slug}
        museum={slug}
        clock={{ locale, timeZone }}
        locales={locales}
        first={{ query, page, facets, views }}
      />
    </>
  );
}
