"use client";

import { useTranslations } from "next-intl";
import { Explanation } from "@/components/ui/explanation";
import type { Recognisability } from "@/lib/recognisability/contract";

/** The figures behind the verdict, each with how it comes about. */
export function Figures({ seen }: { seen: Recognisability }) {
  const t = useTranslations("recognisability.figures");
  const { pictures, neighbours, thresholds, wellFrom, views, model } = seen;
  const found = pictures.flatMap((picture) => picture.seen ?? []);
  const best = found.toSorted((one, other) => other.features - one.features)[0];
  const wanted = views.filter((view) => view.wanted);
  const nearest = neighbours.toSorted((one, other) => other.similarity - one.similarity)[0];
  const { match, ambiguous } = thresholds;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-3 xl:grid-cols-5">
      <Figure
        name={t("features")}
        value={t("featuresValue", { count: best?.features ?? 0 })}
        note={t("featuresNote", { wellFrom })}
        how={t("featuresHow", { match })}
      />
      <Figure
        name={t("spread")}
        value={t("spreadValue", { cells: best?.coveredCells ?? 0 })}
        note={t("spreadNote")}
        how={t("spreadHow")}
      />
      <Figure
        name={t("views")}
        value={t("viewsValue", {
          have: wanted.filter(({ state }) => state === "ready").length,
          wanted: wanted.length,
        })}
        note={t("viewsNote")}
        how={t("viewsHow")}
      />
      <Figure
        name={t("nearest")}
        value={
          nearest
            ? t("nearestValue", { similarity: Number(nearest.similarity.toFixed(2)) })
            : t("nearestNone")
        }
        note={t("nearestNote")}
        how={t("nearestHow", { model: model ?? "–" })}
      />
      <Figure
        name={t("common")}
        value={t("featuresValue", { count: Math.max(0, ...neighbours.map(({ inliers }) => inliers)) })}
        note={t("commonNote", { match, ambiguous })}
        how={t("commonHow")}
      />
    </dl>
  );
}

function Figure({ name, value, note, how }: { name: string; value: string; note: string; how: string }) {
  const t = useTranslations("recognisability");
  return (
    <div className="min-w-0">
      <dt className="flex items-center gap-1 text-muted text-sm">
        {name}
        <Explanation label={t("explain", { figure: name })}>{how}</Explanation>
      </dt>
      <dd>
        <span className="block font-medium text-xl tabular-nums">{value}</span>
        <span className="block text-muted text-xs leading-5">{note}</span>
      </dd>
    </div>
  );
}
