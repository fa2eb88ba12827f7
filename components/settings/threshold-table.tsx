"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { thresholdPreview } from "@/lib/scan/client";

const OUTCOMES = ["match", "ambiguous", "none"] as const;
type Thresholds = { matchInliers: number; ambiguousInliers: number };

/** What the newest scans were answered with, beside what these thresholds would have answered. */
export function ThresholdTable({ museum, thresholds }: { museum: string; thresholds: Thresholds }) {
  const t = useTranslations("settings.recognition");
  const format = useFormatter();
  const { data, error } = useQuery({
    ...thresholdPreview(museum, useDeferredValue(thresholds)),
    placeholderData: keepPreviousData,
  });
  if (error) return <p role="alert">{t("previewFailed")}</p>;
  if (!data) return <Skeleton className="h-44 w-full" />;
  if (data.scans === 0) return <p className="text-muted">{t("noScans")}</p>;
  const share = (count: number) =>
    format.number(count / data.scans, { style: "percent", maximumFractionDigits: 0 });
  return (
    <section aria-label={t("preview")} className="flex flex-col gap-3">
      <p className="text-sm">{t("looked", { scans: data.scans })}</p>
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="border-line border-b text-muted [&>th]:py-2 [&>th]:font-normal">
            <th scope="col" className="text-start">
              {t("answer")}
            </th>
            <th scope="col" className="text-end">
              {t("was")}
            </th>
            <th scope="col" className="text-end">
              {t("would")}
            </th>
            <th scope="col" className="w-2/5">
              <span className="sr-only">{t("share")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome} className="border-line border-b [&>td]:py-2.5 [&>th]:py-2.5">
              <th scope="row" className="text-start font-normal">
                {t(`outcomes.${outcome}`)}
              </th>
              <td className="text-end">{data.was[outcome]}</td>
              <td className="text-end font-medium">{data.would[outcome]}</td>
              <td className="ps-6">
                <div className="flex items-center gap-3">
                  <div aria-hidden className="h-2 flex-1 overflow-hidden rounded-full bg-ink/8">
                    <div
                      className="h-full rounded-full bg-ink/70 transition-[width] duration-150"
                      style={{ width: `${(data.would[outcome] / data.scans) * 100}%` }}
                    />
                  </div>
                  <span className="w-10 text-end text-muted">{share(data.would[outcome])}</span>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="text-muted text-sm">
        {data.changed === 0 ? t("same") : t("changed", { count: data.changed })}
      </p>
    </section>
  );
}
