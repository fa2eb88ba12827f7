import { env } from "@/lib/kernel/env";
import { lexiconAnalyser } from "./lexicon-analyser";
import { loadTransformersAnalyser } from "./transformers-analyser";
import type { SentimentAnalyser } from "./types";

let chosen: Promise<SentimentAnalyser> | undefined;

/** This process's analyser: the classifier whose weights are in the model folder, else lists of words. */
export function sentimentAnalyser(): Promise<SentimentAnalyser> {
  chosen ??= choose().catch((error: unknown) => {
    chosen = undefined;
    throw error;
  });
  return chosen;
}

async function choose(): Promise<SentimentAnalyser> {
  const { modelsDir, ARTSCOPE_SENTIMENT_MODEL } = env();
  return (await loadTransformersAnalyser(modelsDir, ARTSCOPE_SENTIMENT_MODEL)) ?? lexiconAnalyser;
}
