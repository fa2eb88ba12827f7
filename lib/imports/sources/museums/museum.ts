import type { Locale } from "@/lib/kernel/locale";
import { type FetchJson, type RemotePage, remoteSource } from "../remote";
import type { Cursor, Source } from "../source";
import { columnsIn } from "./cells";

/** What is asked of a museum: words, at most so many works, in which of our languages its texts are kept. */
export type Search = { query: string; limit: number; locale: Locale };

/** A museum with an open interface to its collection. Answers works that it has pictures of first, or only those. */
export type OpenMuseum = {
  /** Where its interface is. */
  base: string;
  pages(fetchJson: FetchJson, base: string, search: Search, cursor: Cursor | null): AsyncIterable<RemotePage>;
};

/** What a museum answers to a search, as records. */
export function museumSource(
  fetchJson: FetchJson,
  museum: OpenMuseum,
  search: Search,
  base = museum.base,
): Source {
  return remoteSource(columnsIn(search.locale), (cursor) => museum.pages(fetchJson, base, search, cursor));
}
