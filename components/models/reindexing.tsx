"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { JobActions, type Said } from "@/components/jobs/job-actions";
import { JobProgress } from "@/components/jobs/job-progress";
import { JobState } from "@/components/jobs/job-state";
import { JobLeft } from "@/components/jobs/job-time";
import { Moment } from "@/components/jobs/place";
import { CallProblem } from "@/components/staff/call-problem";
import type { Job } from "@/lib/jobs/contract";

/** The newest reading of the whole collection, live. */
export function Reindexing({ job }: { job: Job }) {
  const t = useTranslations("models");
  const [said, setSaid] = useState<Said>("");
  const name = t("reading", { model: job.label ?? "" });
  return (
    <section aria-label={name} className="max-w-4xl rounded-xl bg-surface p-5">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <p className="font-medium">{name}</p>
          <p className="text-muted text-sm">
            <Moment at={job.createdAt} />
          </p>
        </div>
        <div className="text-sm">
          <JobState state={job.state} />
          <p className="text-muted">
            <JobLeft job={job} />
          </p>
        </div>
        <JobActions job={job} name={name} onSaid={setSaid} />
      </div>
      <div className="mt-4">
        <JobProgress job={job} name={name} />
      </div>
      {job.error && <p className="mt-3 text-danger text-sm">{job.error}</p>}
      <div role="status" className="text-sm">
        {typeof said === "string" ? said : <CallProblem title={t("failed")} error={said} />}
      </div>
    </section>
  );
}
