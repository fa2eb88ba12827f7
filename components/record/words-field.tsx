"use client";

import { useLocale, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { COMPACT_FIELD } from "@/components/ui/field";
import type { Locale } from "@/lib/kernel/locale";
import { useField, useShared } from "./context";
import { described, Labelled } from "./control";
import { LineField } from "./line-field";
import type { WordField } from "./values";

type TextField = Exclude<WordField, "facts">;

/** The languages that the form shows now, the museum's first before the other. */
export function useShownLocales(): readonly Locale[] {
  const { place, shown } = useShared();
  const [first, second] = place.locales;
  if (shown !== "both") return place.locales.includes(shown) ? [shown] : place.locales.slice(0, 1);
  return [first, second].filter((locale) => locale !== undefined);
}

/** A text that is written in each language: beside each other, or in the one that is shown. */
export function WordsField({
  field,
  label,
  rows = 1,
  terms,
  strong,
}: {
  field: TextField;
  label: string;
  /** More than one for a text of several lines. */
  rows?: number;
  terms?: (locale: Locale) => readonly string[];
  strong?: boolean;
}) {
  const locales = useShownLocales();
  return (
    <div className={cx("grid gap-x-4 gap-y-3", locales.length > 1 && "grid-cols-2")}>
      {locales.map((locale) => (
        <OneLanguage
          key={locale}
          {...{ field, locale, rows, strong }}
          label={label}
          terms={terms?.(locale)}
        />
      ))}
    </div>
  );
}

function OneLanguage({
  field,
  locale,
  label,
  rows,
  terms,
  strong,
}: {
  field: TextField;
  locale: Locale;
  label: string;
  rows: number;
  terms?: readonly string[];
  strong?: boolean;
}) {
  const path = `texts.${locale}.${field}` as const;
  const { id, value, issue, set, touch, readOnly } = useField(path);
  const { place, shown } = useShared();
  const [first = locale] = place.locales;
  const original = useField(`texts.${first}.${field}`).value.trim();
  const isMissing = locale !== first && original !== "" && value.trim() === "";
  // Beside each other, the original is in sight.
  const hint = isMissing && shown !== "both" ? <Original text={original} lang={first} /> : undefined;
  const named = <InLanguage locale={locale} label={label} missing={isMissing} />;
  if (rows === 1)
    return <LineField {...{ path, hint, terms, strong }} label={named} lang={locale} missing={isMissing} />;
  return (
    <Labelled {...{ id, issue, hint }} label={named}>
      <textarea
        id={id}
        value={value}
        readOnly={readOnly}
        lang={locale}
        rows={rows}
        // Grows with what is in it, from so many lines on.
        style={{ minHeight: `${rows * 1.5 + 0.625}rem` }}
        onChange={(event) => set(event.target.value)}
        onBlur={touch}
        className={cx(COMPACT_FIELD, "field-sizing-content resize-y leading-6", isMissing && "border-dashed")}
        {...described(id, issue, hint)}
      />
    </Labelled>
  );
}

const ORIGINAL_MAX = 160;

function Original({ text, lang }: { text: string; lang: Locale }) {
  return <span lang={lang}>{text.length > ORIGINAL_MAX ? `${text.slice(0, ORIGINAL_MAX)}…` : text}</span>;
}

/** A label with its language, where there are several, and whether its text is still to be written. */
export function InLanguage({ label, locale, missing }: { label: string; locale: Locale; missing: boolean }) {
  const t = useTranslations("record");
  const { place } = useShared();
  const names = new Intl.DisplayNames(useLocale(), { type: "language" });
  if (place.locales.length < 2) return label;
  return (
    <>
      {label} <span className="ms-1 text-[0.75rem]">{names.of(locale)}</span>
      {missing && <span className="text-[0.75rem] text-ink"> · {t("notTranslated")}</span>}
    </>
  );
}
