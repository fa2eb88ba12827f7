"use client";

import { useTranslations } from "next-intl";
import { Tabs } from "radix-ui";
import { useId } from "react";
import { languageName } from "@/components/staff/language-name";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/kernel/locale";
import { NO_TEXTS, withTexts } from "./draft";
import { useTour } from "./editor-context";

/** What the tour is called and about in each language, and what holds in all of them. */
export function TourFields() {
  const t = useTranslations("tours");
  const { place, draft, change, locale, write, suggestedMin, route } = useTour();
  const stepFreeId = useId();
  return (
    <div className="flex flex-col gap-6">
      <Tabs.Root value={locale} onValueChange={(next) => write(next as Locale)}>
        <Tabs.List aria-label={t("languages")} className="flex gap-1 border-line border-b">
          {place.locales.map((one) => (
            <Tabs.Trigger
              key={one}
              value={one}
              lang={one}
              className="-mb-px min-h-11 border-transparent border-b-2 px-3 text-muted text-sm focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink"
            >
              {languageName(one)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {place.locales.map((one) => (
          <Tabs.Content key={one} value={one} tabIndex={-1} className="flex flex-col gap-4 pt-4">
            <LanguageFields locale={one} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="flex items-start justify-between gap-4 text-sm">
          <label htmlFor={stepFreeId}>
            {t("stepFree")}
            <span className="block text-muted">{t("stepFreeHint")}</span>
          </label>
          <Switch
            id={stepFreeId}
            checked={draft.stepFree}
            onCheckedChange={(stepFree) => change({ ...draft, stepFree })}
          />
        </div>
        <Field
          size="compact"
          type="number"
          min={1}
          max={600}
          step={1}
          label={t("duration")}
          placeholder={String(suggestedMin)}
          value={draft.durationMin ?? ""}
          hint={t("durationHint", { minutes: suggestedMin, metres: Math.round(route.distanceM) })}
          onChange={({ target }) => {
            const minutes = Math.round(Number(target.value));
            const isSet = target.value !== "" && minutes >= 1 && minutes <= 600;
            change({ ...draft, durationMin: isSet ? minutes : null });
          }}
        />
      </div>
    </div>
  );
}

function LanguageFields({ locale }: { locale: Locale }) {
  const t = useTranslations("tours");
  const { place, draft, change } = useTour();
  const texts = { ...NO_TEXTS, ...draft.texts[locale] };
  const field = (name: keyof typeof texts) => ({
    lang: locale,
    value: texts[name],
    onChange: ({ target }: { target: { value: string } }) =>
      change(withTexts(draft, locale, { [name]: target.value })),
  });
  const isFirst = locale === place.locales[0];
  const isSaid = isFirst || Object.values(texts).some((text) => text.trim());
  return (
    <>
      <Field
        {...field("title")}
        size="compact"
        label={t("tourTitle")}
        maxLength={200}
        error={isSaid && !texts.title.trim() ? t("titleNeeded") : null}
      />
      <TextArea size="compact" {...field("summary")} label={t("summary")} rows={3} maxLength={2_000} />
      <div className="grid gap-4 sm:grid-cols-[1fr_2fr]">
        <Field {...field("theme")} size="compact" label={t("theme")} hint={t("themeHint")} maxLength={60} />
        <TextArea
          size="compact"
          {...field("accessNote")}
          label={t("accessNote")}
          rows={2}
          maxLength={1_000}
        />
      </div>
    </>
  );
}
