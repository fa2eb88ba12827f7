import { filterArtworks, summariseArtworks } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { joinVisit } from "@/lib/visits";
import { SearchArtworksInput, SearchResult } from "../contract";
import { fold } from "../fold";
import { closestWord, insertSearch, searchWords } from "../queries";

/** Without a semantic model there is no search by meaning. */
const WORDS_ONLY = ["full-text", "trigram"] as const;

/** Works by words, forgiving of spelling and accents. What was searched is logged, so that gaps are seen. */
export const searchArtworks = defineOperation({
  name: "searchArtworks",
  access: anyone,
  input: SearchArtworksInput,
  output: SearchResult,
  async run(ctx, { q, limit, ...filters }) {
    const started = performance.now();
    const { hits, didYouMean } = await find(ctx, fold(q));
    const kept = await filterArtworks(ctx, { artworkIds: hits.map((hit) => hit.artworkId), filters });
    const scores = new Map(hits.map((hit) => [hit.artworkId, hit.score]));
    const works = await summariseArtworks(ctx, { artworkIds: kept.slice(0, limit) });
    await record(ctx, q, kept.length, performance.now() - started);
    return {
      items: works.map((work) => ({ ...work, score: scores.get(work.id) ?? 0 })),
      total: kept.length,
      didYouMean,
      capabilities: [...WORDS_ONLY],
    };
  },
});

/** Each word that is looked up reads all names of the museum. */
const RESPELT_WORDS_MAX = 6;

/** Every word, else the words as they are probably spelt, else any of the words. */
async function find(ctx: Context, folded: string) {
  const museum = museumOf(ctx);
  const locales = [...new Set([ctx.locale, museum.defaultLocale])];
  if (folded === "") return { hits: [], didYouMean: null };
  const hits = await searchWords(ctx.db, museum.id, locales, folded, "&");
  if (hits.length > 0) return { hits, didYouMean: null };
  const words = await Promise.all(
    folded.split(" ").map(async (word, index) => {
      if (index >= RESPELT_WORDS_MAX) return word;
      return (await closestWord(ctx.db, museum.id, locales, word)) ?? word;
    }),
  );
  const respelt = words.join(" ");
  if (respelt !== folded) {
    const found = await searchWords(ctx.db, museum.id, locales, respelt, "&");
    if (found.length > 0) return { hits: found, didYouMean: respelt };
  }
  return { hits: await searchWords(ctx.db, museum.id, locales, folded, "|"), didYouMean: null };
}

/** Only for recorded visits: somebody who opted out leaves no trace, and a search alone starts no visit. */
async function record(ctx: Context, text: string, resultCount: number, durationMs: number): Promise<void> {
  if (ctx.actor.kind !== "visitor" || ctx.actor.visitId === null) return;
  // One transaction: a visit that is erased meanwhile takes its search with it.
  await inTransaction(ctx, async (inner) => {
    const visitId = await joinVisit(inner, { entryPoint: "search" });
    const museumId = museumOf(inner).id;
    const createdAt = inner.now();
    await insertSearch(inner.db, {
      museumId,
      visitId,
      kind: "text",
      text,
      resultCount,
      durationMs,
      createdAt,
    });
  });
}
