"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { JOB_STATES, type JobPage } from "@/lib/jobs/contract";
import { type JobsQuery, jobsHref } from "./jobs-query";
import { usePlace } from "./place";

/** The list by state, each with its number; plain links, so that a view can be sent to a colleague. */
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
  const tabs = [
    { state: undefined, label: t("all"), count: all },
    ...JOB_STATES.map((state) => ({ state, label: t(`states.${state}`), count: counts[state] })),
  ];
  return (
    <nav aria-label={t("filterStates")} className="min-w-0">
      <ul className="flex gap-1 overflow-x-auto">
        {tabs.map(({ state, label, count }) => {
          const href = jobsHref(museum, query, { state });
          const here = query.state === state;
          return (
            <li key={label}>
              <Link
                href={href}
                prefetch={false}
                aria-current={here ? "true" : undefined}
                onNavigate={(event) => {
                  event.preventDefault();
                  onGo(href);
                }}
                className={cx(
                  "flex min-h-10 items-center gap-2 whitespace-nowrap rounded-full px-3.5 text-sm transition-colors duration-150 focus-visible:-outline-offset-2",
                  here ? "bg-ink/8 font-medium text-ink" : "text-muted hover:bg-ink/4 hover:text-ink",
                )}
              >
                {label}
                <span
                  className={cx(
                    "text-xs tabular-nums",
                    state === "failed" && count > 0 && "font-medium text-danger",
                  )}
                >
                  {format.number(count)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
