import type { Locale } from "@/lib/kernel/locale";
import { LOCALES } from "@/lib/kernel/locale";
import type { LanguageMap } from "./languages";

type Measured = { widthCm: number | null; heightCm: number | null; depthCm: number | null };

/** Height × width (× depth) in centimetres, as a label says it in each language; null when nothing was measured. */
export function dimensionsText({ heightCm, widthCm, depthCm }: Measured): LanguageMap | null {
  const sides = [heightCm, widthCm, depthCm].filter((side) => side !== null);
  if (sides.length === 0) return null;
  return Object.fromEntries(LOCALES.map((locale) => [locale, [`${sides.map(cm(locale)).join(" × ")} cm`]]));
}

/** `real` columns hold seven digits: 60.1 comes back as 60.09999847. */
export const exactCm = (value: number) => Number(value.toPrecision(6));

const cm = (locale: Locale) => (value: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
