"use client";

import { useTranslations } from "next-intl";
import { LOCALES } from "@/lib/kernel/locale";
import type { MuseumSettings } from "@/lib/museums/contract";
import { SectionFrame } from "./section-frame";
import { useSection } from "./use-section";

/** Which of the interface's languages the museum offers. The first is the one that works are catalogued in. */
export function LanguagesSection({ museum, settings }: { museum: string; settings: MuseumSettings }) {
  const t = useTranslations("settings");
  const section = useSection(museum, settings, {
    pick: ({ locales }) => ({ locales }),
    change: ({ locales }) => ({ section: "languages", locales }),
  });
  const { locales } = section.draft;
  const [first] = settings.locales;
  return (
    <SectionFrame title={t("sections.languages")} lead={t("languagesSection.lead")} section={section}>
      <ul className="flex flex-col gap-1">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 accent-accent"
                checked={locales.includes(locale)}
                disabled={locale === first}
                onChange={({ target }) =>
                  section.set({
                    locales: target.checked ? [...locales, locale] : locales.filter((one) => one !== locale),
                  })
                }
              />
              {t(`languages.${locale}`)}
              {locale === first && <span className="text-muted text-sm">{t("languagesSection.first")}</span>}
            </label>
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
