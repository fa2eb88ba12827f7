"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { cx } from "@/components/ui/cx";
import type { Job } from "@/lib/jobs/contract";
import { JobActions, type Said } from "./job-actions";
import { JobDetail } from "./job-detail";
import { JobProgress } from "./job-progress";
import { JobState } from "./job-state";
import { JobLeft, JobTime } from "./job-time";
import { Moment, useKindName } from "./place";

export const COLUMNS = 6;

/** A job in the table; opened, all about it stands below it. */
export function JobRow({
  job,
  open,
  onToggle,
  onSaid,
}: {
  job: Job;
  open: boolean;
  onToggle: () => void;
  onSaid: (said: Said) => void;
}) {
  const t = useTranslations("jobs");
  const kind = useKindName()(job.kind);
  const detail = useId();
  const name = job.label ? `${kind}, ${job.label}` : kind;
  return (
    <tbody className={cx("border-line border-b last:border-b-0", open && "bg-ink/[0.025]")}>
      <tr className="align-top transition-colors duration-150 hover:bg-ink/[0.025] [&>*]:py-3.5 [&>*]:pe-4">
        <th scope="row" className="ps-3 text-start font-normal">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            aria-label={t("showSteps", { name })}
            onClick={onToggle}
            className="flex w-full items-start gap-2 text-start"
          >
            <ChevronRight
              aria-hidden
              className={cx(
                "mt-0.5 size-4 shrink-0 text-muted transition-transform duration-150",
                open ? "rotate-90" : "rtl:rotate-180",
              )}
            />
            <span className="min-w-0">
              <span className="block font-medium leading-5">{kind}</span>
              {job.label && (
                <span className="block truncate text-muted leading-5" title={job.label}>
                  {job.label}
                </span>
              )}
            </span>
          </button>
        </th>
        <td>
          <JobState state={job.state} />
          <span className="mt-0.5 block text-muted text-xs leading-4 lg:hidden">
            <Started job={job} />
          </span>
        </td>
        <td className="max-md:hidden">
          <JobProgress job={job} name={name} />
          {job.state === "failed" && job.error && (
            <p className="line-clamp-2 text-muted leading-5 not-first:mt-1">{job.error}</p>
          )}
          <span className="mt-0.5 block text-muted text-xs leading-4 lg:hidden">
            <JobLeft job={job} />
          </span>
        </td>
        <td className="max-lg:hidden">
          <span className="block">
            <JobTime job={job} />
          </span>
          <span className="block text-muted text-xs leading-4">
            <JobLeft job={job} />
          </span>
        </td>
        <td className="whitespace-nowrap text-muted max-lg:hidden">
          <Started job={job} />
        </td>
        <td className="!py-2 !pe-2.5 text-end">
          <JobActions job={job} name={name} onSaid={onSaid} />
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={COLUMNS} id={detail} className="px-4 pt-1 pb-6 md:ps-9">
            <div className="mb-5 md:hidden">
              <JobProgress job={job} name={name} />
            </div>
            <JobDetail job={job} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Started({ job: { startedAt, createdAt } }: { job: Job }) {
  const t = useTranslations("jobs");
  if (startedAt) return <Moment at={startedAt} />;
  return t.rich("askedAt", { time: () => <Moment at={createdAt} /> });
}
