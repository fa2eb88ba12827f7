"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { WorkGrid } from "@/components/catalog/work-grid";
import { paths } from "@/components/museums/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { ProblemNotice } from "@/components/ui/problem-notice";
import { Skeleton } from "@/components/ui/skeleton";
import { artworkPages } from "@/lib/catalog/client";
import type { ArtworkPage } from "@/lib/catalog/contract";
import { ApiProblem } from "@/lib/http/client-fetch";
import { type ExploreQuery, exploreSearch, filtersOf } from "./explore-query";

/** Shapes of pictures that are on their way: width over height, as mixed as a wall is. */
const COMING = [1.3, 0.8, 1, 1.5, 0.75, 1.2];

/** A list that grows: "Show more" adds the next works, and without scripts leads to a page that begins with them. */
export function WorkList({
  museum,
  query,
  first,
  lang,
}: {
  museum: string;
  query: ExploreQuery;
  first: ArtworkPage;
  lang: string;
}) {
  const t = useTranslations("search");
  const locale = useLocale();
  const list = { museum, locale, filters: filtersOf(query), sort: query.sort };
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage, error } = useInfiniteQuery(
    artworkPages(list, first, query.cursor),
  );
  const works = data.pages.flatMap((page) => page.items);
  const next = data.pages.at(-1)?.nextCursor;
  return (
    <>
      {query.cursor && (
        <p className="mb-6">
          <Link
            href={paths.explore(museum, exploreSearch(query))}
            className="underline decoration-edge underline-offset-4"
          >
            {t("fromStart")}
          </Link>
        </p>
      )}
      <WorkGrid museum={museum} works={works} lang={lang} eager label={t("results")}>
        {isFetchingNextPage &&
          COMING.map((shape) => (
            <li
              key={shape}
              aria-hidden
              className="basis-[calc(var(--shape)*var(--row))]"
              style={{ "--shape": shape, flexGrow: shape } as React.CSSProperties}
            >
              <Skeleton className="w-full" style={{ aspectRatio: shape }} />
              <Skeleton className="mt-3 h-5 w-3/4" />
            </li>
          ))}
      </WorkGrid>
      <div className="mt-14 flex flex-col items-center gap-4">
        <p role="status" className="text-muted text-sm tabular-nums">
          {isFetchingNextPage ? t("loadingMore") : t("shown", { shown: works.length, total: first.total })}
        </p>
        {error && !isFetchingNextPage && (
          <ProblemNotice
            title={t("moreFailed")}
            detail={error instanceof ApiProblem && error.offline ? t("offline") : error.message}
            requestId={error instanceof ApiProblem ? error.problem.requestId : null}
            action={<Button onClick={() => fetchNextPage()}>{t("tryAgain")}</Button>}
          />
        )}
        {hasNextPage && next && !error && (
          <ButtonLink
            href={paths.explore(museum, exploreSearch(query, { cursor: next }))}
            prefetch={false}
            aria-disabled={isFetchingNextPage}
            onNavigate={(event) => {
              event.preventDefault();
              if (!isFetchingNextPage) void fetchNextPage();
            }}
          >
            {t("more")}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
