"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { unrecognisableWorks } from "@/lib/recognisability/client";
import type { UnrecognisablePage, UnrecognisableWork } from "@/lib/recognisability/contract";
import { ListEnd } from "./list-end";
import { NoneOfThisKind } from "./pair-list";
import { type ReportQuery, reportHref } from "./report-query";
import { Thumbnail } from "./thumbnail";
import { WorkName } from "./work-name";

/** Works that can't be recognised, or not well: why, and what would help. */
export function LackingList({
  museum,
  query,
  first,
}: {
  museum: string;
  query: ReportQuery;
  first: UnrecognisablePage | undefined;
}) {
  const t = useTranslations("recognisability");
  const list = useInfiniteQuery(unrecognisableWorks(museum, query.lack, first));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const [page] = pages;
  if (items.length === 0 && list.isSuccess && !list.hasNextPage)
    return query.lack ? (
      <NoneOfThisKind href={reportHref(museum, { show: "lacking" })} />
    ) : (
      <EmptyState title={t("report.emptyLacking")}>
        {t("report.emptyLackingText", { works: page?.works ?? 0 })}
      </EmptyState>
    );
  return (
    <>
      <ol className="divide-y divide-line">
        {page && items.map((item) => <LackingRow key={item.work.id} {...{ museum, item, page }} />)}
      </ol>
      <ListEnd list={list} />
    </>
  );
}

function LackingRow({
  museum,
  item: { work, lack, features, failure },
  page: { thresholds, wellFrom },
}: {
  museum: string;
  item: UnrecognisableWork;
  page: UnrecognisablePage;
}) {
  const t = useTranslations("recognisability");
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 py-2.5 text-sm md:grid-cols-[auto_minmax(0,3fr)_minmax(0,4fr)]">
      <Thumbnail picture={work.picture} className="size-14" />
      <WorkName museum={museum} work={work} />
      <div className="max-md:col-start-2">
        <p className="font-medium">{t(`lack.${lack}`)}</p>
        <p className="text-muted">
          {failure ?? t(`lackText.${lack}`, { features: features ?? 0, match: thresholds.match, wellFrom })}
        </p>
      </div>
    </li>
  );
}
