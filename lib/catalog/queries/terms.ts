import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { artworks } from "@/db/schema/catalog";
import type { MuseumId } from "@/lib/kernel/ids";

/** A word in use; `locale` is "" for what is the same in all languages. */
export type TermRow = { locale: string; field: string; term: string };

/** Words that a museum's records use, drafts too, most used first; at most `limit` of each field and language. */
export async function listTermRows(db: Database, museumId: MuseumId, limit: number): Promise<TermRow[]> {
  const rows = await db.execute<TermRow>(sql`
    with works as (
      select texts, tags, rights from ${artworks} where museum_id = ${museumId} and deleted_at is null),
    used as (
      select language.key as locale, word.field, word.term
        from works, jsonb_each(works.texts) as language, lateral (values
          ('medium', language.value ->> 'medium'), ('classification', language.value ->> 'classification'),
          ('movement', language.value ->> 'movement'), ('creditLine', language.value ->> 'creditLine')
        ) as word(field, term)
      union all select '', 'tags', unnest(tags) from works
      union all select '', 'rights', rights from works),
    counted as (
      select locale, field, term, row_number() over (partition by locale, field order by count(*) desc, term) as place
        from used where term <> '' group by locale, field, term)
    select locale, field, term from counted where place <= ${limit} order by locale, field, place`);
  return rows.map(({ locale, field, term }) => ({ locale, field, term }));
}
