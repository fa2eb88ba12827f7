import type { Locale } from "@/lib/kernel/locale";
import type { SENTIMENTS } from "../contract";

/** How a text sounds: `score` from −1 (negative) to 1 (positive); `mixed` is both at once, not neither. */
export type Sentiment = { label: (typeof SENTIMENTS)[number]; score: number };

/** Says how texts sound. What it says is only ever compared with what the same model said. */
export type SentimentAnalyser = {
  /** `name@revision`; changes when the same text may be judged differently. */
  modelId: string;
  analyse(text: string, locale: Locale): Promise<Sentiment>;
};
