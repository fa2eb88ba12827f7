"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { confusablePairs } from "@/lib/recognisability/client";
import type { ConfusablePairPage } from "@/lib/recognisability/contract";
import { ListEnd } from "./list-end";
import { PairRow } from "./pair-row";
import { type ReportQuery, reportHref } from "./report-query";

/** The pairs of one view of the report, worst first. */
export function PairList({
  museum,
  query,
  first,
  compared,
}: {
  museum: string;
  query: ReportQuery;
  first: ConfusablePairPage | undefined;
  compared: boolean;
}) {
  const t = useTranslations("recognisability.report");
  const settled = query.show === "settled";
  const list = useInfiniteQuery(confusablePairs(museum, { danger: query.danger, settled }, first));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const thresholds = pages[0]?.thresholds;
  const isEmpty = items.length === 0 && list.isSuccess && !list.hasNextPage;
  if (isEmpty && query.danger) return <NoneOfThisKind href={reportHref(museum, { show: query.show })} />;
  if (isEmpty && settled) return <EmptyState title={t("emptySettled")}>{t("emptySettledText")}</EmptyState>;
  const letBe = pages[0]?.counts.settled ?? 0;
  if (isEmpty && letBe > 0)
    return <EmptyState title={t("emptyDone")}>{t("emptyDoneText", { settled: letBe })}</EmptyState>;
  if (isEmpty)
    return compared ? (
      <EmptyState title={t("emptyPairs")}>{t("emptyPairsText")}</EmptyState>
    ) : (
      <EmptyState title={t("emptyUncompared")}>{t("emptyUncomparedText")}</EmptyState>
    );
  return (
    <>
      <ol className="divide-y divide-line">
        {thresholds &&
          items.map((pair) => (
            <PairRow
              key={pair.sides.map(({ imageId }) => imageId).join()}
              {...{ museum, pair, thresholds }}
            />
          ))}
      </ol>
      <ListEnd list={list} />
    </>
  );
}

/** Nothing passes the filter, and the way to see the rest. */
export function NoneOfThisKind({ href }: { href: string }) {
  const t = useTranslations("recognisability.report");
  return (
    <EmptyState
      title={t("emptyFiltered")}
      action={
        <ButtonLink size="compact" href={href}>
          {t("all")}
        </ButtonLink>
      }
    >
      {t("emptyFilteredText")}
    </EmptyState>
  );
}
