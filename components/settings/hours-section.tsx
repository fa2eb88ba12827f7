"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/kernel/locale";
import { type MuseumSettings, type OpeningHours, WEEKDAYS } from "@/lib/museums/contract";
import { ExceptionsField } from "./exceptions-field";
import { SectionFrame } from "./section-frame";
import { SpansField } from "./spans-field";
import { useSection } from "./use-section";

const NEVER: OpeningHours = {
  weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  exceptions: [],
};

/** When the museum is open, by weekday and on days that are different; and the same in words for each language. */
export function HoursSection({ museum, settings }: { museum: string; settings: MuseumSettings }) {
  const t = useTranslations("settings");
  const section = useSection(museum, settings, {
    pick: ({ hours, texts, locales }) => ({
      hours,
      texts: Object.fromEntries(
        locales.map((locale) => [locale, texts[locale]?.openingHours ?? ""]),
      ) as Record<Locale, string>,
    }),
    change: (draft) => ({ section: "hours", ...draft }),
  });
  const { draft, set, wrong } = section;
  const { hours } = draft;
  const day = (one: (typeof WEEKDAYS)[number]) => t(`days.${one}`);
  return (
    <SectionFrame title={t("sections.hours")} lead={t("hours.lead")} section={section}>
      {hours ? (
        <>
          <ul className="flex flex-col">
            {WEEKDAYS.map((one) => (
              <li
                key={one}
                className="grid items-center gap-x-4 gap-y-1 border-line border-b py-2 sm:grid-cols-[7rem_minmax(0,1fr)]"
              >
                <span className="font-medium text-sm">{day(one)}</span>
                <SpansField
                  day={day(one)}
                  spans={hours.weekly[one]}
                  wrong={wrong(`hours.weekly.${one}`)}
                  onChange={(spans) =>
                    set({ hours: { ...hours, weekly: { ...hours.weekly, [one]: spans } } })
                  }
                />
              </li>
            ))}
          </ul>
          <ExceptionsField
            locales={settings.locales}
            exceptions={hours.exceptions}
            wrong={(index) => wrong(`hours.exceptions.${index}`) || wrong("hours.exceptions")}
            onChange={(exceptions) => set({ hours: { ...hours, exceptions } })}
          />
        </>
      ) : (
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-prose text-muted">{t("hours.none")}</p>
          <Button size="compact" onClick={() => set({ hours: NEVER })}>
            {t("hours.begin")}
          </Button>
        </div>
      )}
      <div className="grid gap-4 border-line border-t pt-5 lg:grid-cols-2">
        {settings.locales.map((locale) => (
          <TextArea
            key={locale}
            label={t("hours.words", { language: t(`languages.${locale}`) })}
            hint={t("hours.wordsHint")}
            lang={locale}
            rows={3}
            maxLength={1_000}
            value={draft.texts[locale]}
            onChange={({ target }) => set({ texts: { ...draft.texts, [locale]: target.value } })}
          />
        ))}
      </div>
    </SectionFrame>
  );
}
