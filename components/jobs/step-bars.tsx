import { useLocale, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { JobStep } from "@/lib/jobs/contract";
import { useStepName } from "./place";
import { durationWords } from "./times";

/** A bar this short is still seen, in percent. */
const SHARE_MIN = 0.8;

/** When each step began and how long it took, on one line of time. */
export function StepBars({ steps }: { steps: JobStep[] }) {
  const t = useTranslations("jobs");
  const locale = useLocale();
  const stepName = useStepName();
  const begins = steps.map(({ startedAt }) => Date.parse(startedAt));
  const first = Math.min(...begins);
  const last = Math.max(...steps.map(({ durationMs }, index) => (begins[index] ?? 0) + durationMs));
  const percent = (ms: number) => (100 * ms) / Math.max(1, last - first);
  return (
    <ol className="grid grid-cols-[minmax(6rem,11rem)_minmax(3rem,1fr)_auto] gap-x-3 gap-y-2 text-sm">
      {steps.map(({ name, state, attempts, durationMs, error }, index) => {
        const width = Math.max(SHARE_MIN, percent(durationMs));
        const start = Math.min(100 - width, percent((begins[index] ?? first) - first));
        return (
          <li key={name} className="col-span-3 grid grid-cols-subgrid items-center">
            <span className="truncate" title={name}>
              {stepName(name)}
            </span>
            <span aria-hidden className="relative h-2 rounded-full bg-ink/6">
              <span
                className={cx(
                  "absolute inset-y-0 rounded-full",
                  state === "failed" ? "bg-danger" : "bg-ink/55",
                )}
                style={{ insetInlineStart: `${start}%`, width: `${width}%` }}
              />
            </span>
            <span className="text-end text-muted tabular-nums">
              {state === "failed" && <span className="text-danger">{t("stepFailed")} · </span>}
              {attempts > 1 && `${t("attempts", { count: attempts })} · `}
              {durationWords(durationMs, locale)}
            </span>
            {error && <p className="col-span-3 mt-0.5 text-danger">{error}</p>}
          </li>
        );
      })}
    </ol>
  );
}
