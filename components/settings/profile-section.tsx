"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/kernel/locale";
import type { MuseumSettings } from "@/lib/museums/contract";
import { SectionFrame } from "./section-frame";
import { useSection } from "./use-section";

type Props = { museum: string; settings: MuseumSettings };

/** What the museum is called and says of itself, in each of its languages, and whose clock it goes by. */
export function ProfileSection({ museum, settings }: Props) {
  const t = useTranslations("settings");
  const zones = useId();
  const section = useSection(museum, settings, {
    pick: ({ texts, locales, timeZone }) => ({
      timeZone,
      texts: Object.fromEntries(
        locales.map((locale) => {
          const { name = "", tagline = "", welcome = "" } = texts[locale] ?? {};
          return [locale, { name, tagline, welcome }];
        }),
      ) as Record<Locale, { name: string; tagline: string; welcome: string }>,
    }),
    change: (draft) => ({ section: "profile", ...draft }),
  });
  const { draft, set, wrong } = section;
  return (
    <SectionFrame title={t("sections.profile")} lead={t("profile.lead")} section={section}>
      <Field label={t("profile.slug")} hint={t("profile.slugHint")} value={settings.slug} readOnly />
      {settings.locales.map((locale) => {
        const texts = draft.texts[locale];
        const put = (more: Partial<typeof texts>) =>
          set({ texts: { ...draft.texts, [locale]: { ...texts, ...more } } });
        const error = (field: string, text: string) => (wrong(`texts.${locale}.${field}`) ? text : null);
        return (
          <fieldset key={locale} className="flex flex-col gap-4 border-line border-t pt-5">
            <legend className="float-left mb-4 w-full font-medium">{t(`languages.${locale}`)}</legend>
            <Field
              label={t("profile.name")}
              lang={locale}
              value={texts.name}
              required
              maxLength={120}
              error={error("name", t("profile.nameNeeded"))}
              onChange={({ target }) => put({ name: target.value })}
            />
            <Field
              label={t("profile.tagline")}
              lang={locale}
              value={texts.tagline}
              maxLength={200}
              onChange={({ target }) => put({ tagline: target.value })}
            />
            <TextArea
              label={t("profile.welcome")}
              lang={locale}
              value={texts.welcome}
              rows={5}
              maxLength={4_000}
              onChange={({ target }) => put({ welcome: target.value })}
            />
          </fieldset>
        );
      })}
      <div className="border-line border-t pt-5">
        <Field
          label={t("profile.timeZone")}
          hint={t("profile.timeZoneHint")}
          value={draft.timeZone}
          list={zones}
          error={wrong("timeZone") ? t("profile.timeZoneWrong") : null}
          onChange={({ target }) => set({ timeZone: target.value.trim() })}
        />
        <datalist id={zones}>
          {Intl.supportedValuesOf("timeZone").map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </SectionFrame>
  );
}
