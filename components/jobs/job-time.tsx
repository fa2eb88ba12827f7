"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Job } from "@/lib/jobs/contract";
import { durationWords, roughly } from "./times";
import { usePassed } from "./use-passed";

/** How long a job takes or took. Between two answers of the server the page counts on by itself. */
export function JobTime({ job }: { job: Job }) {
  const locale = useLocale();
  const passedMs = usePassed(job, job.state === "running");
  if (job.durationMs === null) return null;
  return <span className="tabular-nums">{durationWords(job.durationMs + passedMs, locale)}</span>;
}

/** The estimated time that a running job still needs, once its pace is known. */
export function JobLeft({ job }: { job: Job }) {
  const t = useTranslations("jobs");
  const locale = useLocale();
  const passedMs = usePassed(job, job.state === "running");
  if (job.state !== "running" || job.remainingMs === null) return null;
  const time = roughly(job.remainingMs - passedMs, locale);
  return <span className="tabular-nums">{time ? t("left", { time }) : t("leftSoon")}</span>;
}
