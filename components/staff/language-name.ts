import type { Locale } from "@/lib/kernel/locale";

const NAMES: Record<Locale, string> = { en: "English", es: "Español" };

/** A language by its own name. */
export const languageName = (locale: Locale): string => NAMES[locale];
