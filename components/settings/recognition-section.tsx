"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { INLIERS, type MuseumSettings } from "@/lib/museums/contract";
import { SectionFrame } from "./section-frame";
import { ThresholdTable } from "./threshold-table";
import { useSection } from "./use-section";

/** How sure recognition must be, with what that would have meant for the scans of late. */
export function RecognitionSection({ museum, settings }: { museum: string; settings: MuseumSettings }) {
  const t = useTranslations("settings");
  const section = useSection(museum, settings, {
    pick: ({ matchInliers, ambiguousInliers }) => ({ matchInliers, ambiguousInliers }),
    change: (thresholds) => ({ section: "recognition", thresholds }),
  });
  const id = useId();
  const { draft, set } = section;
  const wrong = draft.ambiguousInliers > draft.matchInliers;
  const sliders = [
    { key: "matchInliers", label: t("recognition.match"), hint: t("recognition.matchHint") },
    { key: "ambiguousInliers", label: t("recognition.ambiguous"), hint: t("recognition.ambiguousHint") },
  ] as const;
  return (
    <SectionFrame title={t("sections.recognition")} lead={t("recognition.lead")} section={section}>
      {sliders.map(({ key, label, hint }) => (
        <div key={key} className="flex flex-col gap-1.5">
          <div className="flex items-baseline justify-between gap-4">
            <label htmlFor={`${id}-${key}`}>{label}</label>
            <span aria-hidden className="font-medium tabular-nums">
              {draft[key]}
            </span>
          </div>
          <input
            id={`${id}-${key}`}
            type="range"
            {...INLIERS}
            value={draft[key]}
            aria-invalid={(wrong && key === "ambiguousInliers") || undefined}
            aria-describedby={`${id}-${key}-hint`}
            onChange={({ target }) => set({ [key]: target.valueAsNumber })}
            className="w-full accent-accent"
          />
          <p id={`${id}-${key}-hint`} className="text-muted text-sm">
            {hint}
          </p>
        </div>
      ))}
      {wrong ? (
        <p role="alert" className="text-danger text-sm">
          {t("recognition.wrong")}
        </p>
      ) : (
        <ThresholdTable museum={museum} thresholds={draft} />
      )}
    </SectionFrame>
  );
}
