import type { Locale, Localized } from "@/lib/kernel/locale";
import type { ArtworkState } from "./queries/writes";
import type { Check } from "./record";

type Image = { state: "pending" | "ready" | "failed"; alt: Localized<string> };

/** What a work lacks to be seen by visitors, what blocks first. Its first language is the museum's. */
export function checksOf(work: ArtworkState, images: readonly Image[], locales: readonly Locale[]): Check[] {
  const [first] = locales;
  const ready = images.filter(({ state }) => state === "ready");
  const untitled = first !== undefined && !work.texts[first]?.title;
  const withoutAlt = locales.filter((locale) => ready.some(({ alt }) => !alt[locale]?.trim()));
  const untranslated = locales.filter((locale) => locale !== first && isUntranslated(work, first, locale));
  const found: [lacks: boolean, Check][] = [
    [untitled, { code: "noTitle", blocks: true, locales: first ? [first] : [] }],
    // Pictures that are being prepared or failed: it would be shown without them, which nobody meant.
    [images.length > 0 && ready.length === 0, { code: "noReadyPicture", blocks: true, locales: [] }],
    [images.length === 0, { code: "noPicture", blocks: false, locales: [] }],
    [withoutAlt.length > 0, { code: "noAlt", blocks: false, locales: withoutAlt }],
    [work.onDisplay && !isPlaced(work), { code: "notPlaced", blocks: false, locales: [] }],
    [untranslated.length > 0, { code: "missingTranslation", blocks: false, locales: untranslated }],
  ];
  return found.flatMap(([lacks, check]) => (lacks ? check : []));
}

const isPlaced = ({ roomId, planX, planY }: ArtworkState): boolean =>
  roomId !== null && planX !== null && planY !== null;

/** Whether a text that the first language has is missing in another. */
function isUntranslated({ texts }: ArtworkState, first: Locale | undefined, locale: Locale): boolean {
  const [original, other] = [first && texts[first], texts[locale]];
  if (!original) return false;
  return TRANSLATED.some((field) => said(original[field]) && !said(other?.[field]));
}

/** What is to be said in every language of the museum. */
export const TRANSLATED = [
  ...(["title", "dateText", "medium", "classification", "summary", "description"] as const),
  ...(["facts", "creditLine"] as const),
];

const said = (text: string | readonly unknown[] | undefined): boolean => (text?.length ?? 0) > 0;
