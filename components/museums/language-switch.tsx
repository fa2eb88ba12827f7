import { getLocale } from "next-intl/server";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { PreferenceForm } from "./preference-form";

/** Each language by its own name. */
const NAMES: Record<Locale, string> = { en: "English", es: "Español" };

/** Buttons for the other languages that are offered. */
export async function LanguageSwitch({ offered = LOCALES }: { offered?: readonly Locale[] }) {
  const current = await getLocale();
  const others = offered.filter((locale) => locale !== current);
  if (others.length === 0) return null;
  return (
    <PreferenceForm className="flex items-center">
      {others.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          className="min-h-11 rounded-full px-3 text-muted text-sm transition-colors duration-150 hover:text-ink"
        >
          {NAMES[locale]}
        </button>
      ))}
    </PreferenceForm>
  );
}
