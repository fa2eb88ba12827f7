"use client";

import { useQuery } from "@tanstack/react-query";
import { Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { JobProgress } from "@/components/jobs/job-progress";
import { JobLeft } from "@/components/jobs/job-time";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { useRefreshImport } from "@/lib/imports/client";
import type { Import } from "@/lib/imports/contract";
import { jobDetail, useJobAction } from "@/lib/jobs/client";
import { isOver } from "@/lib/jobs/contract";

/** How far the job of an import is, and the way to stop it. Nothing when no job is at work. */
export function ImportWork({ museum, now }: { museum: string; now: Import }) {
  const t = useTranslations("imports");
  const jobId = now.job?.id ?? "";
  const { data: live } = useQuery({ ...jobDetail(museum, jobId), enabled: jobId !== "" });
  const job = live ?? now.job;
  const refresh = useRefreshImport(museum, now.id);
  const { mutate, isPending, error } = useJobAction(museum, "cancel", refresh);
  const { state } = now;
  if (!job || isOver(job.state) || (state !== "checking" && state !== "running" && state !== "undoing"))
    return null;
  const doing = state === "checking" && !now.isRead ? "reading" : state;
  return (
    <section
      aria-label={t(`progress.${doing}`)}
      className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-xl border border-line bg-surface px-5 py-4"
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="mb-1.5 flex flex-wrap gap-x-3 font-medium">
          {job.state === "queued" ? t("progress.waiting") : t(`progress.${doing}`)}
          <span className="font-normal text-muted">
            <JobLeft job={job} />
          </span>
        </p>
        {job.total ? (
          <JobProgress job={job} name={now.label} />
        ) : (
          <p className="text-muted text-sm tabular-nums">{t("progress.soFar", { count: now.counts.read })}</p>
        )}
      </div>
      <Button size="compact" look="soft" disabled={isPending} onClick={() => mutate(job.id)}>
        <Square aria-hidden />
        {isPending ? t("progress.stopping") : t("progress.stop")}
      </Button>
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </section>
  );
}
