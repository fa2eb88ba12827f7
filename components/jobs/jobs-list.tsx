"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { Button, ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { jobPages } from "@/lib/jobs/client";
import type { Said } from "./job-actions";
import { type FirstPage, type JobsQuery, jobsHref } from "./jobs-query";
import { RowsSkeleton } from "./jobs-skeleton";
import { JobsTable } from "./jobs-table";
import { usePlace } from "./place";

/** The list of a query in whatever state it is: on its way, failed, empty, or there and growing. */
export function JobsList({
  query,
  first,
  total,
  onToggle,
  onSaid,
}: {
  query: JobsQuery;
  first: FirstPage;
  total: number;
  onToggle: (jobId: string) => void;
  onSaid: (said: Said) => void;
}) {
  const t = useTranslations("jobs");
  const { museum, madeAt } = usePlace();
  const isFirst = query.state === first.query.state && query.kind === first.query.kind;
  const filter = { state: query.state, kind: query.kind };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    jobPages({ museum, filter }, isFirst ? { page: first.page, at: madeAt } : undefined),
  );
  if (!data) {
    if (!error) return <RowsSkeleton />;
    const again = <Button onClick={() => void refetch()}>{t("tryAgain")}</Button>;
    return <CallProblem title={t("loadFailed")} error={error} action={again} />;
  }
  const jobs = data.pages.flatMap(({ items }) => items);
  if (jobs.length === 0 && !query.job) return <Nothing query={query} />;
  return (
    <>
      <JobsTable jobs={jobs} open={query.job} onToggle={onToggle} onSaid={onSaid} />
      <div className="mt-5 flex flex-col items-center gap-3">
        <p role="status" className="text-muted text-sm tabular-nums">
          {isFetchingNextPage
            ? t("loading")
            : t("shown", { shown: jobs.length, total: Math.max(total, jobs.length) })}
        </p>
        {error && !isFetchingNextPage && (
          <CallProblem
            title={hasNextPage ? t("moreFailed") : t("loadFailed")}
            error={error}
            action={
              <Button onClick={() => void (hasNextPage ? fetchNextPage() : refetch())}>
                {t("tryAgain")}
              </Button>
            }
          />
        )}
        {hasNextPage && !error && (
          <Button size="compact" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        )}
      </div>
    </>
  );
}

function Nothing({ query }: { query: JobsQuery }) {
  const t = useTranslations("jobs");
  const { museum } = usePlace();
  const { state, kind } = query;
  if (!state && !kind) return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
  return (
    <EmptyState
      title={state ? t(`emptyStateTitle.${state}`) : t("emptyKindTitle")}
      action={
        <ButtonLink href={jobsHref(museum, {})} prefetch={false}>
          {t("showAll")}
        </ButtonLink>
      }
    >
      {t("emptyFilterText")}
    </EmptyState>
  );
}
