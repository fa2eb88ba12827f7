import { z } from "zod";

/** Languages the interface speaks; a museum offers a subset. */
export const LOCALES = ["en", "es"] as const;
export type Locale = (typeof LOCALES)[number];

export const LocaleSchema = z.enum(LOCALES);

/** One text, or one bundle of texts, per language. The first language of a museum is always there. */
export type Localized<T> = { [L in Locale]?: T };

/** Schema of a localized value. */
export function localized<T extends z.ZodType>(value: T) {
  return z.partialRecord(LocaleSchema, value);
}

/** The value in the wanted language, else in the fallback, else in any language there is. */
export function pick<T>(texts: Localized<T>, wanted: Locale, fallback: Locale): T | undefined {
  return texts[wanted] ?? texts[fallback] ?? Object.values(texts)[0];
}

/** The best of our languages for an Accept-Language header (RFC 9110, 12.5.4), or null. */
export function negotiateLocale(header: string | null, offered: readonly Locale[] = LOCALES): Locale | null {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split("-")[0], quality: quality ? Number(quality) : 1 };
    })
    .filter((wish) => wish.language && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const wish of wishes) {
    const match = offered.find((locale) => locale === wish.language);
    if (match) return match;
  }
  return null;
}

/** How the reader writes dates and times: the region that their browser names for this language, else the language's own. */
export function regionalLocale(header: string | null, locale: Locale): string {
  const tags = (header ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  return tags.find((tag) => new RegExp(`^${locale}-[A-Z]{2}$`, "i").test(tag)) ?? locale;
}
