"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { type MuseumSettings, RETENTION_DAYS } from "@/lib/museums/contract";
import { SectionFrame } from "./section-frame";
import { useSection } from "./use-section";

/** Whether visits are recorded unless somebody says no, or only if they say yes; and for how long they are kept. */
export function PrivacySection({ museum, settings }: { museum: string; settings: MuseumSettings }) {
  const t = useTranslations("settings");
  const section = useSection(museum, settings, {
    pick: ({ recording, retentionDays }) => ({ recording, retentionDays: String(retentionDays) }),
    change: ({ recording, retentionDays }) => ({
      section: "privacy",
      recording,
      retentionDays: Number(retentionDays || Number.NaN),
    }),
  });
  const { draft, set } = section;
  const shorter = Number(draft.retentionDays) < settings.retentionDays;
  return (
    <SectionFrame title={t("sections.privacy")} lead={t("privacy.lead")} section={section}>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 text-muted text-sm">{t("privacy.recording")}</legend>
        {(["opt-out", "opt-in"] as const).map((recording) => (
          <label key={recording} className="flex items-start gap-3">
            <input
              type="radio"
              name="recording"
              className="mt-1 size-4.5 accent-accent"
              checked={draft.recording === recording}
              onChange={() => set({ recording })}
            />
            <span>
              {t(`privacy.${recording}`)}
              <span className="block text-muted text-sm">{t(`privacy.${recording}Text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label={t("privacy.days")}
        hint={shorter ? t("privacy.shorter") : t("privacy.daysHint")}
        type="number"
        inputMode="numeric"
        {...RETENTION_DAYS}
        value={draft.retentionDays}
        error={section.wrong("retentionDays") ? t("privacy.daysWrong", RETENTION_DAYS) : null}
        onChange={({ target }) => set({ retentionDays: target.value })}
        className="max-w-sm"
      />
    </SectionFrame>
  );
}
