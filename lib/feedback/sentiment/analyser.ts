import { lexiconAnalyser } from "./lexicon-analyser";
import type { SentimentAnalyser } from "./types";

export async function sentimentAnalyser(): Promise<SentimentAnalyser> {
  return lexiconAnalyser;
}
