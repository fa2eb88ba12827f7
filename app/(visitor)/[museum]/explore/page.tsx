import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkGrid } from "@/components/catalog/work-grid";
import { exploreSearch, filtersOf, readExploreQuery } from "@/components/search/explore-query";
import { Filters } from "@/components/search/filters";
import { NoResults } from "@/components/search/no-results";
import { SearchField } from "@/components/search/search-field";
import { WorkList } from "@/components/search/work-list";
import { listArtworks, listFacets } from "@/lib/catalog";
import { load } from "@/lib/http/page";
import { searchArtworks } from "@/lib/search";
import { thisMuseum } from "../this-museum";

type Props = {
  params: Promise<{ museum: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FOUND_MAX = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: t("title"), description: t("description") };
}

export default async function ExplorePage({ params, searchParams }: Props) {
  const query = readExploreQuery(await searchParams);
  const { museum: slug } = await params;
  const filters = filtersOf(query);
  const [{ museum, lang }, facets, found, listed, t] = await Promise.all([
    thisMuseum({ params }),
    load(listFacets, {}, { museum: slug }),
    query.q ? load(searchArtworks, { q: query.q, ...filters, limit: FOUND_MAX }, { museum: slug }) : null,
    query.q
      ? null
      : load(listArtworks, { ...filters, sort: query.sort, cursor: query.cursor }, { museum: slug }),
    getTranslations("search"),
  ]);
  const total = found?.total ?? listed?.total ?? 0;
  return (
    <div className="page pt-[min(5dvh,3rem)]">
      <h1 className="font-serif text-title">{t("title")}</h1>
      <div className="mt-6 flex max-w-3xl flex-col gap-3">
        <SearchField museum={{ slug, recording: museum.recording }} query={query} />
        <Filters museum={slug} query={query} facets={facets} lang={lang} />
      </div>
      <p role="status" className={total === 0 ? "sr-only" : "mt-8 mb-6 text-muted"}>
        {found?.didYouMean && `${t("didYouMean", { q: query.q, meant: found.didYouMean })} `}
        {t("count", { count: total })}
      </p>
      {total === 0 && <NoResults museum={slug} query={query} facets={facets} />}
      {found && found.items.length > 0 && (
        <>
          <WorkGrid museum={slug} works={found.items} lang={lang} eager label={t("results")} />
          {found.total > found.items.length && (
            <p className="mt-12 text-center text-muted text-sm">
              {t("firstShown", { shown: found.items.length, total: found.total })}
            </p>
          )}
        </>
      )}
      {listed && listed.items.length > 0 && (
        <WorkList
          key={JSON.stringify(exploreSearch(query, { cursor: query.cursor }))}
          museum={slug}
          query={query}
          first={listed}
          lang={lang}
        />
      )}
    </div>
  );
}
