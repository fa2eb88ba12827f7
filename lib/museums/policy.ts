import type { MuseumScope } from "@/lib/kernel/context";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import type { MuseumRow } from "./queries/museums";

/** What every other domain may know of a museum. The first of its languages is its default. */
export function scopeOf(row: MuseumRow): MuseumScope {
  const locales = localesOf(row);
  return { id: row.id, slug: row.slug, locales, defaultLocale: locales[0] ?? "en" };
}

/** The museum's languages that this version speaks. */
export function localesOf(row: Pick<MuseumRow, "locales">): Locale[] {
  return row.locales.filter((locale): locale is Locale => LOCALES.some((known) => known === locale));
}
