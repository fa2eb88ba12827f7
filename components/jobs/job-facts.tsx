import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Job } from "@/lib/jobs/contract";
import { JobLeft, JobTime } from "./job-time";
import { Moment } from "./place";
import { durationWords } from "./times";

/** When, how often and where a job ran, and the reference to quote when asking about it. */
export function JobFacts({ job }: { job: Job }) {
  const t = useTranslations("jobs");
  const locale = useLocale();
  const { label, createdAt, startedAt, endedAt, runs, queue, id, state } = job;
  const waitedMs = startedAt && Date.parse(startedAt) - Date.parse(createdAt);
  const facts: [string, ReactNode][] = [
    ...(label ? [[t("about"), label] as [string, ReactNode]] : []),
    [t("asked"), <Moment key="asked" at={createdAt} full />],
    ...(startedAt
      ? ([
          [t("waited"), durationWords(waitedMs || 0, locale)],
          [t("started"), <Moment key="started" at={startedAt} full />],
        ] as [string, ReactNode][])
      : []),
    ...(endedAt ? [[t("ended"), <Moment key="ended" at={endedAt} full />] as [string, ReactNode]] : []),
    ...(startedAt
      ? ([
          [
            state === "running" ? t("takesSoFar") : t("took"),
            <span key="took" className="flex flex-wrap gap-x-2">
              <JobTime job={job} />
              <span className="text-muted">
                <JobLeft job={job} />
              </span>
            </span>,
          ],
        ] as [string, ReactNode][])
      : []),
    [t("begun"), t("times", { count: runs })],
    [t("queue"), queue],
    [
      t("reference"),
      <code key="id" className="select-all break-all text-xs">
        {id}
      </code>,
    ],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-sm">
      {facts.map(([term, fact]) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0 break-words">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
