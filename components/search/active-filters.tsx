import { X } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import { ChipLink } from "@/components/ui/chip";
import type { Facets } from "@/lib/catalog/contract";
import { type ExploreQuery, exploreSearch } from "./explore-query";
import { filterChoices } from "./filters";

/** The filters that are set, each of which a tap takes away. A filter that the museum does not know shows as it is. */
export async function ActiveFilters({
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
  const raw = { room: query.room, artist: query.artist, tag: query.tag, period: periodOf(query) };
  const set = filterChoices(query, facets, lang, (from, to) => t("years", { from, to })).flatMap(
    ({ key, clear, choices }) => {
      const name = choices.find((choice) => choice.active)?.name ?? raw[key];
      return name === undefined ? [] : [{ key, clear, name }];
    },
  );
  if (set.length === 0) return null;
  const none = { room: undefined, artist: undefined, tag: undefined, yearFrom: undefined, yearTo: undefined };
  return (
    <ul className="flex flex-wrap items-center gap-2">
      {set.map(({ key, clear, name }) => (
        <li key={key}>
          <ChipLink
            active
            href={paths.explore(museum, exploreSearch(query, clear))}
            prefetch={false}
            scroll={false}
            aria-label={t("remove", { name })}
          >
            {name}
            <X aria-hidden className="-me-1" />
          </ChipLink>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <Link
            href={paths.explore(museum, exploreSearch(query, none))}
            prefetch={false}
            scroll={false}
            className="inline-flex min-h-10 items-center px-3 text-sm underline decoration-edge underline-offset-4 hover:decoration-ink"
          >
            {t("removeAll")}
          </Link>
        </li>
      )}
    </ul>
  );
}

function periodOf({ yearFrom, yearTo }: ExploreQuery): string | undefined {
  return yearFrom === undefined && yearTo === undefined ? undefined : `${yearFrom ?? ""}–${yearTo ?? ""}`;
}
