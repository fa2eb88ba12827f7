import { type Context, museumOf } from "@/lib/kernel/context";
import type { Locale, Localized } from "@/lib/kernel/locale";

/** Text by language as IIIF writes it; `none` is for what is the same in all of them. */
export type LanguageMap = Record<string, string[]>;

/** What an operation answers in each of the museum's languages. */
export async function everyLanguage<T>(
  ctx: Context,
  ask: (ctx: Context) => Promise<T>,
): Promise<Localized<T>> {
  const answers: Localized<T> = {};
  for (const locale of museumOf(ctx).locales) answers[locale] = await ask({ ...ctx, locale });
  return answers;
}

/** One text of each language's bundle, languages without one left out; null when none has it. */
export function mapOf<T>(texts: Localized<T>, text: (value: T) => string | null | undefined) {
  const map: LanguageMap = {};
  for (const [locale, value] of Object.entries(texts) as [Locale, T][]) {
    const found = text(value)?.trim();
    if (found) map[locale] = [found];
  }
  return Object.keys(map).length > 0 ? map : null;
}
