import { getTranslations } from "next-intl/server";
import { tagName } from "@/components/catalog/tag-name";
import { paths } from "@/components/museums/paths";
import { ButtonLink } from "@/components/ui/button";
import { ChipLink } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import type { Facets } from "@/lib/catalog/contract";
import { countFilters, type ExploreQuery } from "./explore-query";

const SUGGESTIONS_MAX = 8;

/** Nothing found: why, and somewhere to go from here. */
export async function NoResults({
  museum,
  query,
  facets,
}: {
  museum: string;
  query: ExploreQuery;
  facets: Facets;
}) {
  const t = await getTranslations("search");
  const filtered = countFilters(query) > 0;
  const words = query.q !== "" && !filtered;
  return (
    <EmptyState
      title={words ? t("noneTitle", { q: query.q }) : t("noneFiltered")}
      action={
        words ? (
          facets.tags.slice(0, SUGGESTIONS_MAX).map(({ tag }) => (
            <ChipLink key={tag} href={paths.explore(museum, { tag })} prefetch={false} lang="en">
              {tagName(tag)}
            </ChipLink>
          ))
        ) : (
          <ButtonLink href={paths.explore(museum)}>{t("seeAll")}</ButtonLink>
        )
      }
    >
      {words ? t("noneText") : t("noneFilteredText")}
    </EmptyState>
  );
}
