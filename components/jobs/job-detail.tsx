"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { SkeletonText } from "@/components/ui/skeleton";
import { ApiProblem } from "@/lib/http/client-fetch";
import { jobDetail } from "@/lib/jobs/client";
import { type JobDetail as Detail, isOver, type Job } from "@/lib/jobs/contract";
import { JobFacts } from "./job-facts";
import { usePlace } from "./place";
import { StepBars } from "./step-bars";

/** All there is to know of a job: why it failed, its steps in time, what in it could not be done, when it ran. */
export function JobDetail({ job }: { job: Job }) {
  const t = useTranslations("jobs");
  const { museum } = usePlace();
  const { data, error, refetch } = useQuery(jobDetail(museum, job.id));
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-6">
        {job.error && (
          <Part title={t("whatHappened")}>
            <p className="max-w-prose">{job.error}</p>
            {!job.retryable && <p className="mt-1 max-w-prose text-muted text-sm">{t("notRetryable")}</p>}
          </Part>
        )}
        <Part title={t("steps")}>
          {error && !data ? (
            <CallProblem
              title={t("detailFailed")}
              error={isGone(error) ? new Error(t("gone")) : error}
              action={
                <Button size="compact" onClick={() => void refetch()}>
                  {t("tryAgain")}
                </Button>
              }
            />
          ) : (
            <Steps detail={data} />
          )}
        </Part>
        {job.items.length > 0 && <ItemErrors job={job} />}
      </div>
      <Part title={t("facts")}>
        <JobFacts job={job} />
      </Part>
    </div>
  );
}

const isGone = (error: Error) => error instanceof ApiProblem && error.status === 404;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h3 className="mb-2.5 font-medium text-muted text-sm">{title}</h3>
      {children}
    </section>
  );
}

function Steps({ detail }: { detail: Detail | undefined }) {
  const t = useTranslations("jobs");
  if (!detail) return <SkeletonText lines={4} />;
  if (detail.steps.length > 0) {
    return (
      <Scrolling label={t("steps")}>
        <StepBars steps={detail.steps} />
      </Scrolling>
    );
  }
  return <p className="text-muted text-sm">{isOver(detail.state) ? t("noStepsKept") : t("noSteps")}</p>;
}

function ItemErrors({ job: { items, failed } }: { job: Job }) {
  const t = useTranslations("jobs");
  return (
    <Part title={t("itemErrors")}>
      <Scrolling label={t("itemErrors")}>
        <ul className="flex flex-col divide-y divide-line text-sm">
          {items.map(({ id, label, message }) => (
            <li key={id} className="grid gap-x-4 py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
              <span className="truncate font-medium" title={label}>
                {label}
              </span>
              <span className="text-muted">{message}</span>
            </li>
          ))}
        </ul>
      </Scrolling>
      {failed > items.length && (
        <p className="mt-2 text-muted text-sm">{t("itemsCut", { shown: items.length, total: failed })}</p>
      )}
    </Part>
  );
}

/** A long list that scrolls in itself, by keyboard too. */
function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe)
    <section aria-label={label} tabIndex={0} className="max-h-72 overflow-y-auto pe-2">
      {children}
    </section>
  );
}
