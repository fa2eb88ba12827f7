"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { PageHeading } from "@/components/ui/page-heading";
import { confusablePairs, unrecognisableWorks } from "@/lib/recognisability/client";
import {
  type ComparisonState,
  type ConfusablePairPage,
  Lack,
  type UnrecognisablePage,
} from "@/lib/recognisability/contract";
import { type Clock, ComparisonLine } from "./comparison-line";
import { FilterSelect } from "./filter-select";
import { LackingList } from "./lacking-list";
import { PairList } from "./pair-list";
import { type ReportQuery, readReportQuery, reportHref } from "./report-query";
import { ReportTabs } from "./report-tabs";

export type FirstReport = {
  query: ReportQuery;
  pairs: ConfusablePairPage;
  lacking: UnrecognisablePage;
  state: ComparisonState;
};

/** What in the museum scans may take for each other, and what they can't recognise. */
export function ReportView({ museum, clock, first }: { museum: string; clock: Clock; first: FirstReport }) {
  const t = useTranslations("recognisability");
  const search = useSearchParams();
  const query = readReportQuery((key) => search.get(key));
  const sameView = JSON.stringify(query) === JSON.stringify(first.query);
  const pairFilter = { danger: query.danger, settled: query.show === "settled" };
  const isPairs = query.show !== "lacking";
  const firstPairs = sameView && isPairs ? first.pairs : undefined;
  const firstLacking = sameView && !isPairs ? first.lacking : undefined;
  const pairs = useInfiniteQuery({ ...confusablePairs(museum, pairFilter, firstPairs), enabled: isPairs });
  const lacking = useInfiniteQuery({
    ...unrecognisableWorks(museum, query.lack, firstLacking),
    enabled: !isPairs,
  });
  const { counts } = pairs.data?.pages.at(-1) ?? first.pairs;
  const { counts: lacks } = lacking.data?.pages.at(-1) ?? first.lacking;
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        actions={<ComparisonLine museum={museum} clock={clock} first={first.state} />}
      />
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ReportTabs
          museum={museum}
          query={query}
          counts={{
            pairs: counts.mistaken + counts.offered,
            settled: counts.settled,
            lacking: Object.values(lacks).reduce((sum, count) => sum + count, 0),
          }}
          onGo={go}
        />
        <div className="ms-auto">
          <Filter museum={museum} query={query} pairCounts={counts} lackCounts={lacks} />
        </div>
      </div>
      {isPairs ? (
        <PairList museum={museum} query={query} first={firstPairs} compared={first.state.compared > 0} />
      ) : (
        <LackingList museum={museum} query={query} first={firstLacking} />
      )}
    </>
  );
}

/** Another view of the report; the page itself stays. */
function go(href: string) {
  window.history.pushState(null, "", href);
}

function Filter({
  museum,
  query,
  pairCounts,
  lackCounts,
}: {
  museum: string;
  query: ReportQuery;
  pairCounts: ConfusablePairPage["counts"];
  lackCounts: UnrecognisablePage["counts"];
}) {
  const t = useTranslations("recognisability");
  const { show } = query;
  if (show === "lacking")
    return (
      <FilterSelect
        label={t("report.lack")}
        any={t("report.anyLack")}
        value={query.lack}
        options={Lack.options.map((lack) => ({
          value: lack,
          name: `${t(`lack.${lack}`)} (${lackCounts[lack] ?? 0})`,
        }))}
        onChange={(lack) => go(reportHref(museum, { show, lack }))}
      />
    );
  const count = (danger: "mistaken" | "offered") => (show === "pairs" ? ` (${pairCounts[danger]})` : "");
  return (
    <FilterSelect
      label={t("report.danger")}
      any={t("report.anyDanger")}
      value={query.danger}
      options={(["mistaken", "offered"] as const).map((danger) => ({
        value: danger,
        name: `${t(`danger.${danger}`)}${count(danger)}`,
      }))}
      onChange={(danger) => go(reportHref(museum, { show, danger }))}
    />
  );
}
