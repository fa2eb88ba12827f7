"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { jobDetail } from "@/lib/jobs/client";
import type { Job } from "@/lib/jobs/contract";
import type { Said } from "./job-actions";
import { COLUMNS, JobRow } from "./job-row";
import { usePlace } from "./place";

/**
 * Of each column in turn. Where some are not shown those after them move up, so that the last ones are empty there; a
 * row that spans them all still needs them.
 */
const WIDTHS = [
  "md:w-[38%] lg:w-[30%]",
  "w-29 md:w-32",
  "w-14 md:w-auto",
  "w-px md:w-15 lg:w-36",
  "w-px lg:w-[8.4rem]",
  "w-px lg:w-[8.5rem]",
];

type Props = {
  jobs: Job[];
  /** The job that is open; one that the list does not show stands above it. */
  open: string | undefined;
  onToggle: (jobId: string) => void;
  onSaid: (said: Said) => void;
};

/** The jobs, newest first. */
export function JobsTable({ jobs, open, onToggle, onSaid }: Props) {
  const t = useTranslations("jobs");
  const isElsewhere = open !== undefined && jobs.every(({ id }) => id !== open);
  const actions = { onSaid, onToggle };
  return (
    <div className="rounded-xl border border-line bg-surface">
      <table className="w-full table-fixed text-sm">
        <colgroup>
          {WIDTHS.map((width) => (
            <col key={width} className={width} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 border-line border-b bg-surface text-muted text-xs [&_th]:py-2.5 [&_th]:pe-4 [&_th]:text-start [&_th]:font-normal">
          <tr>
            <th scope="col" className="rounded-ss-xl !ps-9">
              {t("columns.what")}
            </th>
            <th scope="col">{t("columns.state")}</th>
            <th scope="col" className="max-md:hidden">
              {t("columns.progress")}
            </th>
            <th scope="col" className="max-lg:hidden">
              {t("columns.took")}
            </th>
            <th scope="col" className="max-lg:hidden">
              {t("columns.started")}
            </th>
            <th scope="col" className="rounded-se-xl !pe-0">
              <span className="sr-only">{t("columns.actions")}</span>
            </th>
          </tr>
        </thead>
        {isElsewhere && <ElsewhereRow jobId={open} {...actions} />}
        {jobs.map((job) => (
          <JobRow
            key={job.id}
            job={job}
            open={job.id === open}
            onToggle={() => onToggle(job.id)}
            onSaid={onSaid}
          />
        ))}
      </table>
    </div>
  );
}

/** The open job, when the list is of others: a link led to it, or it has just left what the list shows. */
function ElsewhereRow({ jobId, onToggle, onSaid }: { jobId: string } & Pick<Props, "onToggle" | "onSaid">) {
  const t = useTranslations("jobs");
  const { data, error } = useQuery(jobDetail(usePlace().museum, jobId));
  if (data) return <JobRow job={data} open onToggle={() => onToggle(jobId)} onSaid={onSaid} />;
  if (!error) return null;
  return (
    <tbody className="border-line border-b">
      <tr>
        <td colSpan={COLUMNS} className="px-9 py-5">
          <CallProblem title={t("detailFailed")} error={new Error(t("gone"))} />
        </td>
      </tr>
    </tbody>
  );
}
