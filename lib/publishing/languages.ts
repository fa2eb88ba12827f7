import type { Locale, Localized } from "@/lib/kernel/locale";

/** Text by language as IIIF writes it; `none` is for what is the same in all of them. */
export type LanguageMap = Record<string, string[]>;

/** One text of each language's bundle, languages without one left out; null when none has it. */
export function mapOf<T>(texts: Localized<T>, text: (value: T) => string | null | undefined) {
  const map: LanguageMap = {};
  for (const [locale, value] of Object.entries(texts) as [Locale, T][]) {
    const found = text(value)?.trim();
    if (found) map[locale] = [found];
  }
  return Object.keys(map).length > 0 ? map : null;
}
