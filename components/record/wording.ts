"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Check, Editor } from "@/lib/catalog/contract";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { useShared } from "./context";
import type { WordField } from "./values";

const PLAIN = [
  ...(["accessionNumber", "yearFrom", "yearTo", "widthCm", "heightCm", "depthCm", "rights", "tags"] as const),
  ...(["artistIds", "roomId", "planX", "planY", "onDisplay", "state", "deletedAt"] as const),
];
type PlainField = (typeof PLAIN)[number];
const isPlain = (field: string): field is PlainField => (PLAIN as readonly string[]).includes(field);
const isLocale = (text: string | undefined): text is Locale =>
  (LOCALES as readonly (string | undefined)[]).includes(text);

/** A field's name as the form has it, with the language of a text: "Title, Spanish". */
export function useFieldName(): (field: string) => string {
  const t = useTranslations("record");
  const locale = useLocale();
  return useCallback(
    (field) => {
      if (isPlain(field)) return t(`field.${field}`);
      const [, language, word] = field.split(".");
      if (!isLocale(language) || !word) return field;
      const name = t(`field.${word as WordField}`);
      return t("inLanguage", {
        name,
        language: new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language,
      });
    },
    [t, locale],
  );
}

/** What is in a field, in words; of facts their labels and texts. "" for nothing. */
export function useValueWords(): (field: string, value: unknown) => string {
  const t = useTranslations("record");
  const format = useFormatter();
  const { place } = useShared();
  const numberWords = (field: string, value: number) => {
    if (/year/.test(field)) return String(value);
    return format.number(value, field.startsWith("plan") ? { style: "percent" } : {});
  };
  return (field, value) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return numberWords(field, value);
    if (Array.isArray(value)) return value.map(partWords).join("\n");
    if (field === "state") return t(value === "published" ? "published" : "draft");
    const room = field === "roomId" && place.building.rooms.find(({ id }) => id === value);
    return room ? room.name : String(value);
  };
}

function partWords(part: unknown): string {
  if (typeof part !== "object" || part === null) return String(part);
  if ("label" in part && "text" in part) return `${part.label}: ${part.text}`;
  return "name" in part ? String(part.name) : "";
}

/** Who changed something, by name where it is known. */
export function useEditorName(): (editor: Editor) => string {
  const t = useTranslations("record");
  return ({ kind, name }) =>
    name ?? (kind === "staff" || kind === "apiKey" ? t(`by.${kind}`) : t("by.system"));
}

/** What a work lacks, in words, with the languages that it lacks it in. */
export function useCheckWords(): (check: Check) => string {
  const t = useTranslations("record");
  const locale = useLocale();
  return ({ code, locales }) => {
    const names = new Intl.DisplayNames(locale, { type: "language" });
    const languages = new Intl.ListFormat(locale).format(locales.map((one) => names.of(one) ?? one));
    return t(`check.${code}`, { languages });
  };
}

/** A moment in the museum's zone; the day only when it is another than today. */
export function useMoment(): (at: string) => string {
  const { place } = useShared();
  const { dateLocale, timeZone } = place;
  return (at) => {
    const day = new Intl.DateTimeFormat("en-CA", { timeZone });
    const isToday = day.format(new Date(at)) === day.format(new Date());
    const shape = isToday
      ? ({ timeStyle: "short" } as const)
      : ({ dateStyle: "medium", timeStyle: "short" } as const);
    return new Intl.DateTimeFormat(dateLocale, { timeZone, ...shape }).format(new Date(at));
  };
}
