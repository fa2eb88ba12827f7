"use client";

import { CalendarPlus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FIELD } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import type { Locale } from "@/lib/kernel/locale";
import type { OpeningHours } from "@/lib/museums/contract";
import { SpansField } from "./spans-field";

type Exceptions = OpeningHours["exceptions"];

/** Days that are not like their weekday: holidays, late openings. */
export function ExceptionsField({
  locales,
  exceptions,
  wrong,
  onChange,
}: {
  locales: Locale[];
  exceptions: Exceptions;
  wrong(index: number): boolean;
  onChange(exceptions: Exceptions): void;
}) {
  const t = useTranslations("settings");
  const put = (at: number, more: Partial<Exceptions[number]>) =>
    onChange(exceptions.map((day, index) => (index === at ? { ...day, ...more } : day)));
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-3 font-medium">{t("hours.exceptions")}</legend>
      {exceptions.map(({ date, spans, note }, index) => {
        const day = date || t("hours.newDay");
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day that is being typed has no date yet
          <div key={index} className="flex flex-col gap-3 border-line border-b pb-4">
            <div className="flex flex-wrap items-center gap-3">
              <input
                type="date"
                aria-label={t("hours.date")}
                aria-invalid={(wrong(index) && !date) || undefined}
                value={date}
                onChange={({ target }) => put(index, { date: target.value })}
                className="min-h-9 rounded-lg border border-edge bg-surface px-2 text-sm aria-invalid:border-danger"
              />
              <SpansField
                day={day}
                spans={spans}
                wrong={wrong(index)}
                onChange={(more) => put(index, { spans: more })}
              />
              <IconButton
                label={t("hours.removeDay", { day })}
                className="ms-auto"
                onClick={() => onChange(exceptions.filter((_, other) => other !== index))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </div>
            <div className="grid gap-3 sm:grid-cols-2">
              {locales.map((locale) => (
                <input
                  key={locale}
                  lang={locale}
                  aria-label={t("hours.note", { day, language: t(`languages.${locale}`) })}
                  placeholder={t("hours.notePlaceholder", { language: t(`languages.${locale}`) })}
                  maxLength={120}
                  value={note[locale] ?? ""}
                  onChange={({ target }) => put(index, { note: { ...note, [locale]: target.value } })}
                  className={`${FIELD} min-h-9! text-sm!`}
                />
              ))}
            </div>
          </div>
        );
      })}
      <Button
        size="compact"
        className="self-start"
        onClick={() => onChange([...exceptions, { date: "", spans: [], note: {} }])}
      >
        <CalendarPlus aria-hidden />
        {t("hours.addDay")}
      </Button>
    </fieldset>
  );
}
