"use client";

import { useLocale, useTranslations } from "next-intl";
import { ToggleGroup } from "radix-ui";
import { useCallback } from "react";
import type { Locale } from "@/lib/kernel/locale";
import { type Shown, useEditorState, useShared } from "./context";
import type { State } from "./editor";
import { pathsOf, sent } from "./values";

const ITEM =
  "inline-flex min-h-8 items-center gap-1.5 rounded-md px-2.5 text-[0.8125rem] text-muted transition-colors duration-150 hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-ink data-[state=on]:ring-1 data-[state=on]:ring-edge";

/** Which languages the form shows, and how many texts each still lacks. Nothing where there is only one. */
export function LanguageToggle() {
  const t = useTranslations("record");
  const locale = useLocale();
  const { place, shown, show } = useShared();
  if (place.locales.length < 2) return null;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <ToggleGroup.Root
      type="single"
      value={shown}
      aria-label={t("languages")}
      // Pressed again, it stays: one of them is always shown.
      onValueChange={(value) => value && show(value as Shown)}
      className="inline-flex rounded-lg bg-ink/6 p-0.5"
    >
      {place.locales.map((one) => (
        <ToggleGroup.Item key={one} value={one} className={ITEM}>
          {names.of(one)}
          <MissingCount locale={one} />
        </ToggleGroup.Item>
      ))}
      <ToggleGroup.Item value="both" className={ITEM}>
        {t("sideBySide")}
      </ToggleGroup.Item>
    </ToggleGroup.Root>
  );
}

function MissingCount({ locale }: { locale: Locale }) {
  const t = useTranslations("record");
  const { place } = useShared();
  const [first] = place.locales;
  const count = useEditorState(
    useCallback(
      ({ values }: State) =>
        pathsOf(values).filter((path) => {
          const [head, language, field] = path.split(".");
          if (head !== "texts" || language !== first || locale === first || field === "movement")
            return false;
          const other = `texts.${locale}.${field}` as typeof path;
          return isSaid(sent(path, values[path])) && !isSaid(sent(other, values[other]));
        }).length,
      [first, locale],
    ),
  );
  return count > 0 ? <span className="tabular-nums">{t("missingTexts", { count })}</span> : null;
}

const isSaid = (value: unknown): boolean =>
  (Array.isArray(value) || typeof value === "string") && value.length > 0;
