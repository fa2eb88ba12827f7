"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { TabLinks } from "@/components/ui/tab-links";
import { JOB_STATES, type JobPage } from "@/lib/jobs/contract";
import { type JobsQuery, jobsHref } from "./jobs-query";
import { usePlace } from "./place";

/** The list by state, each with its number. */
export function StateTabs({
  query,
  counts,
  onGo,
}: {
  query: JobsQuery;
  counts: JobPage["counts"];
  onGo: (href: string) => void;
}) {
  const t = useTranslations("jobs");
  const format = useFormatter();
  const { museum } = usePlace();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = [
    { state: undefined, label: t("all"), count: all },
    ...JOB_STATES.map((state) => ({ state, label: t(`states.${state}`), count: counts[state] })),
  ];
  const tabs = states.map(({ state, label, count }) => {
    const href = jobsHref(museum, query, { state });
    const isBad = state === "failed" && count > 0;
    return {
      ...{ key: label, href, here: query.state === state, onGo: () => onGo(href) },
      label: (
        <>
          {label}
          <span className={cx("text-xs tabular-nums", isBad && "font-medium text-danger")}>
            {format.number(count)}
          </span>
        </>
      ),
    };
  });
  return <TabLinks label={t("filterStates")} tabs={tabs} />;
}
