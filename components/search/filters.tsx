import { Check } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { tagName } from "@/components/catalog/tag-name";
import { paths } from "@/components/museums/paths";
import { cx } from "@/components/ui/cx";
import { type Facets, SORTS } from "@/lib/catalog/contract";
import { type ExploreQuery, exploreSearch } from "./explore-query";
import { FilterMenu } from "./filter-menu";

type Choice = {
  key: string;
  name: string;
  count?: number;
  change: Partial<ExploreQuery>;
  active: boolean;
  lang?: string;
};

/** Room, artist, period, subject and order: each unfolds its choices, which are links. */
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
  const menus = filterChoices(query, facets, lang, (from, to) => t("years", { from, to }));
  const orders = { title: t("sortTitle"), oldest: t("sortOldest"), newest: t("sortNewest") };
  const sorts = SORTS.map((sort) => ({
    key: sort,
    name: orders[sort],
    change: { sort },
    active: query.sort === sort,
  }));
  return (
    <nav aria-label={t("filters")} className="relative flex flex-wrap gap-2">
      {menus
        .filter(({ choices }) => choices.length > 1)
        .map(({ key, clear, choices }) => {
          const active = choices.some((choice) => choice.active);
          const any = { key: "any", name: t("any"), change: clear, active: !active };
          return (
            <FilterMenu key={`${key} ${JSON.stringify(query)}`} label={t(key)} active={active}>
              <Choices museum={museum} query={query} choices={[any, ...choices]} wide={choices.length > 12} />
            </FilterMenu>
          );
        })}
      {query.q === "" && (
        <FilterMenu key={`sort ${JSON.stringify(query)}`} label={orders[query.sort]} active={false}>
          <Choices museum={museum} query={query} choices={sorts} />
        </FilterMenu>
      )}
    </nav>
  );
}

/** What each filter offers, with how many works it would leave. */
export function filterChoices(
  query: ExploreQuery,
  facets: Facets,
  lang: string,
  years: (from: string, to: string) => string,
) {
  const { room, artist, tag, yearFrom, yearTo } = query;
  const menus: {
    key: "room" | "artist" | "period" | "tag";
    clear: Partial<ExploreQuery>;
    choices: Choice[];
  }[] = [
    {
      key: "room",
      clear: { room: undefined },
      choices: facets.rooms.map(({ slug, name, count }) => {
        return { key: slug, name, count, change: { room: slug }, active: room === slug, lang };
      }),
    },
    {
      key: "artist",
      clear: { artist: undefined },
      choices: facets.artists.map(({ slug, name, count }) => {
        return { key: slug, name, count, change: { artist: slug }, active: artist === slug };
      }),
    },
    {
      key: "period",
      clear: { yearFrom: undefined, yearTo: undefined },
      choices: facets.periods.map(({ from, to, count }) => ({
        key: String(from),
        name: years(String(from), String(to)),
        count,
        change: { yearFrom: from, yearTo: to },
        active: yearFrom === from && yearTo === to,
      })),
    },
    {
      key: "tag",
      clear: { tag: undefined },
      choices: facets.tags.map(({ tag: name, count }) => {
        return {
          key: name,
          name: tagName(name),
          count,
          change: { tag: name },
          active: tag === name,
          lang: "en",
        };
      }),
    },
  ];
  return menus;
}

function Choices({
  museum,
  query,
  choices,
  wide = false,
}: {
  museum: string;
  query: ExploreQuery;
  choices: Choice[];
  wide?: boolean;
}) {
  return (
    <ul className={cx("gap-x-4", wide ? "sm:columns-2 lg:columns-3" : "max-w-md")}>
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
