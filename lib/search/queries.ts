import { and, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworkSearch, searchLog } from "@/db/schema/search";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";

/** Dictionary of each language for stemming. */
const CONFIGURATIONS: Record<Locale, string> = { en: "english", es: "spanish" };

/** Reciprocal rank fusion's constant (Cormack, Clarke, Büttcher, SIGIR 2009). */
const RRF_K = 60;

/** Word similarity from which a misspelt name counts as meant; pg_trgm's own default for words is 0.6. */
const NAME_SIMILARITY_MIN = 0.45;

const POOL = 200;

export type SearchDocument = { names: string; weighted: Record<"A" | "B" | "C", string> };

/** Replaces what is searched of one work in one language. All texts are folded already. */
export async function upsertDocument(
  db: Database,
  key: { artworkId: Id<"artwork">; museumId: MuseumId; locale: Locale },
  { names, weighted }: SearchDocument,
): Promise<void> {
  const part = (weight: "A" | "B" | "C") =>
    sql`setweight(to_tsvector(${CONFIGURATIONS[key.locale]}::regconfig, ${weighted[weight]}), ${weight}::"char")`;
  const document = sql<string>`${part("A")} || ${part("B")} || ${part("C")}`;
  await db
    .insert(artworkSearch)
    .values({ ...key, names, document })
    .onConflictDoUpdate({
      target: [artworkSearch.artworkId, artworkSearch.locale],
      set: { names, document },
    });
}

/** Takes a work out of the index, in all languages. */
export async function deleteDocuments(
  db: Database,
  { artworkId, museumId }: { artworkId: Id<"artwork">; museumId: MuseumId },
): Promise<void> {
  await db
    .delete(artworkSearch)
    .where(and(eq(artworkSearch.museumId, museumId), eq(artworkSearch.artworkId, artworkId)));
}

/** Those of the works that have a document in each of the languages. */
export async function listIndexed(
  db: Database,
  museumId: MuseumId,
  artworkIds: Id<"artwork">[],
  locales: readonly Locale[],
): Promise<Set<Id<"artwork">>> {
  if (artworkIds.length === 0) return new Set();
  const rows = await db
    .select({ artworkId: artworkSearch.artworkId })
    .from(artworkSearch)
    .where(
      and(
        eq(artworkSearch.museumId, museumId),
        inArray(artworkSearch.artworkId, artworkIds),
        inArray(artworkSearch.locale, [...locales]),
      ),
    )
    .groupBy(artworkSearch.artworkId)
    .having(sql`count(*) = ${locales.length}`);
  return new Set(rows.map((row) => row.artworkId));
}

/** `word` matches from its beginning, so that results come while one types. */
function tsquery(locale: Locale, folded: string, join: "&" | "|"): SQL {
  const words = folded.split(" ");
  const text = words
    .map((word, index) => (index === words.length - 1 ? `${word}:*` : word))
    .join(` ${join} `);
  return sql`to_tsquery(${CONFIGURATIONS[locale]}::regconfig, ${text})`;
}

/**
 * Works by words: full text (every word, else any word) and trigrams of their names, fused by rank.
 * Looks in the given languages; the best language of each work counts.
 */
export async function searchWords(
  db: Database,
  museumId: MuseumId,
  locales: Locale[],
  folded: string,
  join: "&" | "|",
): Promise<{ artworkId: Id<"artwork">; score: number }[]> {
  const inMuseum = and(eq(artworkSearch.museumId, museumId), inArray(artworkSearch.locale, locales));
  const branches = locales.map(
    (locale) => sql`select artwork_id, ts_rank_cd(document, ${tsquery(locale, folded, join)}) as rank
      from artwork_search where museum_id = ${museumId} and locale = ${locale}
      and document @@ ${tsquery(locale, folded, join)}`,
  );
  const rows = await db.execute<{ artworkId: string; score: number }>(sql`
    with text_hits as (${sql.join(branches, sql` union all `)}),
    text_ranks as (
      select artwork_id, row_number() over (order by max(rank) desc, artwork_id) as place
      from text_hits group by artwork_id),
    name_hits as (
      select artwork_id, max(word_similarity(${folded}, names)) as likeness
      from ${artworkSearch} where ${inMuseum} and word_similarity(${folded}, names) >= ${NAME_SIMILARITY_MIN}
      group by artwork_id),
    name_ranks as (
      select artwork_id, row_number() over (order by likeness desc, artwork_id) as place from name_hits)
    select coalesce(t.artwork_id, n.artwork_id) as "artworkId",
      (coalesce(1.0 / (${RRF_K} + t.place), 0) + coalesce(1.0 / (${RRF_K} + n.place), 0))::float8 as score
    from text_ranks t full join name_ranks n on n.artwork_id = t.artwork_id
    order by score desc, 1 limit ${POOL}`);
  return rows.map((row) => ({ artworkId: row.artworkId as Id<"artwork">, score: Number(row.score) }));
}

/** The word of this museum's names that is spelt most like `word`, when it is close enough. */
export async function closestWord(
  db: Database,
  museumId: MuseumId,
  locales: Locale[],
  word: string,
): Promise<string | null> {
  const inMuseum = and(eq(artworkSearch.museumId, museumId), inArray(artworkSearch.locale, locales));
  const rows = await db.execute<{ word: string }>(sql`
    select word from (
      select distinct unnest(string_to_array(names, ' ')) as word from ${artworkSearch} where ${inMuseum}) words
    where length(word) > 2 and similarity(word, ${word}) >= 0.3
    order by similarity(word, ${word}) desc, word limit 1`);
  return rows[0]?.word ?? null;
}

export async function insertSearch(db: Database, values: typeof searchLog.$inferInsert): Promise<void> {
  await db.insert(searchLog).values(values);
}

/** Deletes up to `limit` records of searches of before `instant`. */
export async function deleteSearchesBefore(db: Database, museumId: MuseumId, instant: Date, limit: number) {
  const expired = db
    .select({ id: searchLog.id })
    .from(searchLog)
    .where(and(eq(searchLog.museumId, museumId), lt(searchLog.createdAt, instant)))
    .limit(limit);
  const rows = await db
    .delete(searchLog)
    .where(inArray(searchLog.id, expired))
    .returning({ id: searchLog.id });
  return rows.length;
}
