import { LOCALES, type Locale, type Localized } from "@/lib/kernel/locale";
import type { ArtworkTexts } from "./queries/artworks";

/** A work of which nothing is said in any language. */
export const NO_WORDS: ArtworkTexts = {
  ...{ title: "", dateText: "", medium: "", classification: "", movement: null },
  ...{ summary: "", description: "", facts: [], creditLine: "" },
};

/**
 * What is said of a work to a reader of one language: each text in it, else in the museum's first language, else in any.
 * A translation that has only begun hides nothing.
 */
export function wordsOf(texts: Localized<ArtworkTexts>, wanted: Locale, first: Locale): ArtworkTexts {
  const bundles = [wanted, first, ...LOCALES].flatMap((locale) => texts[locale] ?? []);
  const said = bundles
    .toReversed()
    .flatMap((words) => Object.entries(words).filter(([, text]) => text?.length));
  return { ...NO_WORDS, ...Object.fromEntries(said) };
}

/** A title as it is sorted: folded, without a leading article, so that "The Wave" stands under W. */
export function sortTitleOf(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(the|an?|el|la|los|las|un|una)\s+/, "")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
}
