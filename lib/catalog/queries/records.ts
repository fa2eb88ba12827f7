import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Database } from "@/db/client";
import { artists, artworkArtists, artworks } from "@/db/schema/catalog";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";
import { TRANSLATED } from "../checks";
import type { RECORD_SORTS, RecordFilters } from "../list";
import type { ArtworkRow, Cursor } from "./artworks";
import { foldedWords, likeWord } from "./words";

type Sort = (typeof RECORD_SORTS)[number];
type Order = "asc" | "desc";

/** What the filters ask of other domains, answered before: works with and without pictures, the museum's languages. */
type Known = { locales: readonly Locale[]; pictured?: Id<"artwork">[]; undescribed?: Id<"artwork">[] };

/** The museum's works that pass all filters, deleted ones or the others. */
export function recordRule(museumId: MuseumId, filters: RecordFilters, known: Known): SQL | undefined {
  const { q, state, room, artist, tag, display, deleted } = filters;
  return and(
    eq(artworks.museumId, museumId),
    deleted ? isNotNull(artworks.deletedAt) : isNull(artworks.deletedAt),
    ...(q ? foldedWords(q).map(named) : []),
    state && eq(artworks.state, state),
    room && (room === "none" ? isNull(artworks.roomId) : eq(artworks.roomId, room)),
    artist &&
      sql`exists (select 1 from ${artworkArtists} where ${artworkArtists.artworkId} = ${artworks.id}
      and ${artworkArtists.artistId} = ${artist})`,
    tag ? sql`${artworks.tags} @> array[${tag}]::text[]` : undefined,
    display && eq(artworks.onDisplay, display === "yes"),
    lacking(filters.missing, known),
  );
}

function lacking(missing: RecordFilters["missing"], known: Known): SQL | undefined {
  switch (missing) {
    case "picture":
      return known.pictured?.length ? notInArray(artworks.id, known.pictured) : undefined;
    case "alt":
      return known.undescribed?.length ? inArray(artworks.id, known.undescribed) : sql`false`;
    case "translation":
      return untranslated(known.locales) ?? sql`false`;
    case "room":
      return and(eq(artworks.onDisplay, true), or(isNull(artworks.roomId), isNull(artworks.planX)));
    case undefined:
      return undefined;
    default:
      return missing satisfies never;
  }
}

/** A text that the first language has and another has not: the same as `checksOf` says of one work. */
function untranslated([first, ...others]: readonly Locale[]): SQL | undefined {
  const said = (value: SQL) =>
    sql`coalesce(${value}, 'null'::jsonb) not in ('""'::jsonb, '[]'::jsonb, 'null'::jsonb)`;
  const fields = sql.join(
    TRANSLATED.map((field) => sql`${field}`),
    sql`, `,
  );
  return or(
    ...others.map(
      (
        locale,
      ) => sql`exists (select 1 from jsonb_each(coalesce(${artworks.texts} -> ${first}, '{}'::jsonb)) as word
        where word.key in (${fields}) and ${said(sql`word.value`)}
        and not (${said(sql`${artworks.texts} -> ${locale} -> word.key`)}))`,
    ),
  );
}

function named(word: string): SQL {
  const like = likeWord(word);
  return sql`(${artworks.names} like ${like} or exists (select 1 from ${artworkArtists}
    join ${artists} on ${artists.id} = ${artworkArtists.artistId}
    where ${artworkArtists.artworkId} = ${artworks.id} and ${artists.names} like ${like}))`;
}

/** What comes last whichever way is sorted: nobody looks for what is not known. */
const UNKNOWN_YEAR = { asc: 32_767, desc: -32_768 };

function keyOf(sort: Sort, order: Order): { key: SQL<string | number>; type: "text" | "bigint" } {
  switch (sort) {
    case "title":
      return { key: sql`${artworks.sortTitle}`, type: "text" };
    case "number":
      return { key: sql`${artworks.sortNumber}`, type: "text" };
    case "artist":
      return {
        key: sql`coalesce(${firstArtist}, ${order === "asc" ? "\u{10ffff}" : ""}) collate "C"`,
        type: "text",
      };
    case "year":
      return { key: sql`coalesce(${artworks.yearFrom}, ${UNKNOWN_YEAR[order]}::int)`, type: "bigint" };
    case "changed":
      return { key: sql`(extract(epoch from ${artworks.updatedAt}) * 1000)::bigint`, type: "bigint" };
    case "views":
      return { key: sql`${artworks.viewCount}`, type: "bigint" };
    case "scans":
      return { key: sql`${artworks.scanCount}`, type: "bigint" };
    default:
      return sort satisfies never;
  }
}

const firstArtist = sql`(select ${artists.sortKey} from ${artworkArtists}
  join ${artists} on ${artists.id} = ${artworkArtists.artistId}
  where ${artworkArtists.artworkId} = ${artworks.id} order by ${artworkArtists.position} limit 1)`;

/** One page in a total order, with the key of each row for the next cursor. */
export async function listRecordPage(
  db: Database,
  where: SQL | undefined,
  { sort, order, limit, after }: { sort: Sort; order: Order; limit: number; after: Cursor | null },
): Promise<{ row: ArtworkRow; key: string | number }[]> {
  const { key, type } = keyOf(sort, order);
  const value = type === "text" ? sql`${String(after?.key)}::text` : sql`${Number(after?.key)}::bigint`;
  const beyond =
    after &&
    sql`(${key}, ${artworks.id}) ${sql.raw(order === "asc" ? ">" : "<")} (${value}, ${after.id}::uuid)`;
  const direction = order === "asc" ? asc : desc;
  return db
    .select({ row: artworks, key: sql<string | number>`${key}` })
    .from(artworks)
    .where(and(where, beyond ?? undefined))
    .orderBy(direction(key), direction(artworks.id))
    .limit(limit);
}

/** Ids of all that match, in the order of the list. */
export async function listRecordIds(
  db: Database,
  where: SQL | undefined,
  limit: number,
): Promise<Id<"artwork">[]> {
  const rows = await db
    .select({ id: artworks.id })
    .from(artworks)
    .where(where)
    .orderBy(asc(artworks.sortTitle), asc(artworks.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

export async function countRecords(db: Database, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ total: count() }).from(artworks).where(where);
  return row?.total ?? 0;
}

/** All tags that works of the museum have, by name. */
export async function listTags(db: Database, museumId: MuseumId): Promise<string[]> {
  const rows = await db
    .selectDistinct({ tag: sql<string>`unnest(${artworks.tags})`.as("tag") })
    .from(artworks)
    .where(and(eq(artworks.museumId, museumId), isNull(artworks.deletedAt)))
    .orderBy(sql`tag`);
  return rows.map(({ tag }) => tag);
}
