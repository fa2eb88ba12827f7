import { Check } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import { cx } from "@/components/ui/cx";
import { type Facets, SORTS } from "@/lib/catalog/contract";
import { countFilters, type ExploreQuery, exploreSearch } from "./explore-query";
import { type Choice, filterChoices, NO_FILTERS } from "./filter-choices";
import { FilterMenu } from "./filter-menu";

/** More choices than this stand in columns. */
const ONE_COLUMN_MAX = 12;

/** Room, artist, period, subject and order: each shows what is chosen and unfolds its choices, which are links. */
export async function Filters({
  museum,
  query,
  facets,
  lang,
}: {
  museum: string;
  query: ExploreQuery;
  facets: Facets;
  lang: string;
}) {
  const t = await getTranslations("search");
  const orders = { title: t("sortTitle"), oldest: t("sortOldest"), newest: t("sortNewest") };
  const sorts = SORTS.map((sort) => {
    return { key: sort, name: orders[sort], change: { sort }, active: query.sort === sort };
  });
  // A new choice closes the menu: it is another menu.
  const state = JSON.stringify(exploreSearch(query));
  return (
    <nav aria-label={t("filters")} className="relative flex flex-wrap items-center gap-2">
      {filterChoices(query, facets, lang).map(({ key, chosen, clear, choices }) => (
        <FilterMenu
          key={`${key} ${state}`}
          name={t(key)}
          chosen={chosen}
          wide={choices.length > ONE_COLUMN_MAX}
        >
          <Choices
            museum={museum}
            query={query}
            choices={[{ key: "", name: t("any"), change: clear, active: chosen === null }, ...choices]}
          />
        </FilterMenu>
      ))}
      {query.q === "" && (
        <FilterMenu key={`sort ${state}`} name={t("sort")} value={orders[query.sort]} chosen={null} sorts>
          <Choices museum={museum} query={query} choices={sorts} />
        </FilterMenu>
      )}
      {countFilters(query) > 0 && (
        <Link
          href={paths.explore(museum, exploreSearch(query, NO_FILTERS))}
          prefetch={false}
          scroll={false}
          className="inline-flex min-h-10 items-center px-2 text-sm underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t("removeAll")}
        </Link>
      )}
    </nav>
  );
}

function Choices({ museum, query, choices }: { museum: string; query: ExploreQuery; choices: Choice[] }) {
  return (
    <ul className={choices.length > ONE_COLUMN_MAX + 1 ? "gap-x-4 sm:columns-2 lg:columns-3" : undefined}>
      {choices.map(({ key, name, count, change, active, lang }) => (
        <li key={key} className="break-inside-avoid">
          <Link
            href={paths.explore(museum, exploreSearch(query, change))}
            prefetch={false}
            scroll={false}
            aria-current={active ? "true" : undefined}
            className="flex min-h-11 items-center gap-3 rounded-lg px-3 py-1.5 leading-tight transition-colors duration-150 hover:bg-ink/6 focus-visible:-outline-offset-2"
          >
            <Check aria-hidden className={cx("size-4 shrink-0 text-accent", !active && "invisible")} />
            <span lang={lang} className={cx("min-w-0", active && "font-medium")}>
              {name}
            </span>
            {count !== undefined && <span className="ms-auto text-muted text-sm tabular-nums">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
