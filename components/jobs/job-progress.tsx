import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Job } from "@/lib/jobs/contract";

/** How far a job about many things is: a bar of what is done and what failed, and the same in numbers. */
export function JobProgress({ job, name }: { job: Job; name: string }) {
  const t = useTranslations("jobs");
  const format = useFormatter();
  const { total, done, failed, state } = job;
  if (total === null || total === 0) {
    return state === "running" ? <p className="text-muted">{t("working")}</p> : null;
  }
  const finished = Math.min(total, done + failed);
  const counted = t("count", { finished, total });
  const share = (count: number) => `${(100 * Math.min(count, total)) / total}%`;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div
        role="progressbar"
        aria-label={t("progressOf", { name })}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={finished}
        aria-valuetext={counted}
        className="flex h-1.5 overflow-hidden rounded-full bg-ink/10"
      >
        <div
          className={cx(
            "transition-[width] duration-200 ease-settle",
            state === "running" ? "bg-ink" : "bg-ink/40",
          )}
          style={{ width: share(done) }}
        />
        <div
          className="bg-danger transition-[width] duration-200 ease-settle"
          style={{ width: share(failed) }}
        />
      </div>
      <p className="flex flex-wrap gap-x-2 text-muted text-xs tabular-nums leading-4">
        <span>{counted}</span>
        {state === "running" && (
          <span className="font-medium text-ink">
            {format.number(finished / total, { style: "percent", maximumFractionDigits: 0 })}
          </span>
        )}
        {failed > 0 && <span className="text-danger">{t("failedItems", { count: failed })}</span>}
      </p>
    </div>
  );
}
