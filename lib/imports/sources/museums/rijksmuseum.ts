import { z } from "zod";
import { type FetchJson, oneRecord } from "../remote";
import { cellsOf, cmOf, yearOf } from "./cells";
import type { OpenMuseum } from "./museum";
import { parsedAs } from "./parsed";

const ref = z.object({ id: z.string() });
const refs = z.array(ref).nullish();
const said = z
  .array(
    z.object({
      type: z.string().optional(),
      content: z.string().nullish(),
      classified_as: refs,
      language: refs,
    }),
  )
  .nullish();
const actor = z.object({ _label: z.string().nullish(), identified_by: said });
const making = z.object({ referred_to_by: said, carried_out_by: z.array(actor).nullish() });

const Found = z.object({ orderedItems: z.array(ref).nullish(), next: ref.nullish() });
const Work = z.object({
  identified_by: said,
  referred_to_by: said,
  produced_by: making
    .extend({
      part: z.array(making).nullish(),
      timespan: z
        .object({
          identified_by: said,
          begin_of_the_begin: z.string().nullish(),
          end_of_the_end: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  dimension: z
    .array(z.object({ value: z.coerce.number(), unit: ref.nullish(), classified_as: refs }))
    .nullish(),
  shows: refs,
  representation: refs,
});
const Shown = z.object({ digitally_shown_by: refs });
const Digital = z.object({ access_point: z.union([z.array(ref), ref.transform((one) => [one])]).nullish() });

/** Terms of the Art & Architecture Thesaurus by which Linked Art says what a thing is (vocab.getty.edu/aat). */
const AAT = {
  number: "300312355",
  preferred: "300404670",
  english: "300388277",
  materials: "300435429",
  description: "300435416",
  credit: "300435418",
  height: "300055644",
  width: "300055647",
  depth: "300072633",
  cm: "300379098",
} as const;

/** Three or four requests each. */
const PAGE = 4;

/** The Rijksmuseum: pages of ids, then a work, what it shows and its picture, each by itself, as Linked Art. */
export const rijksmuseum: OpenMuseum = {
  base: "https://data.rijksmuseum.nl",
  async *pages(fetchJson, base, { query, limit, locale }, cursor) {
    let ids = (cursor?.ids as string[] | undefined) ?? [];
    let next = (cursor?.next as string | null | undefined) ?? null;
    let done = Number(cursor?.done ?? 0);
    if (!cursor) {
      const asked = new URLSearchParams({ title: query, imageAvailable: "true" });
      [ids, next] = await found(fetchJson, base, `${base}/search/collection?${asked}`);
    }
    for (;;) {
      if (ids.length === 0 && next) [ids, next] = await found(fetchJson, base, next);
      const now = ids.slice(0, Math.min(PAGE, limit - done));
      const records = [];
      for (const id of now)
        records.push(await oneRecord(async () => cellsOf(await told(fetchJson, base, id), locale)));
      ids = ids.slice(now.length);
      done += now.length;
      const isLast = done >= limit || now.length === 0 || (ids.length === 0 && !next);
      yield { records, cursor: isLast ? null : { ids, next, done } };
      if (isLast) return;
    }
  },
};

async function found(fetchJson: FetchJson, base: string, url: string): Promise<[string[], string | null]> {
  const { orderedItems, next } = parsedAs(Found, await fetchJson(url), base);
  return [(orderedItems ?? []).map(({ id }) => id), next?.id ?? null];
}

async function told(fetchJson: FetchJson, base: string, id: string) {
  const work = parsedAs(Work, await fetchJson(id), base);
  const made = work.produced_by;
  const names = work.identified_by?.filter(({ type }) => type !== "Identifier");
  const numbers = work.identified_by?.filter(({ type }) => type === "Identifier");
  const span = made?.timespan;
  return {
    accessionNumber: textIn(numbers, AAT.number) ?? textIn(numbers),
    title: textIn(names, AAT.preferred) ?? textIn(names),
    artists: makers(made),
    dateText: textIn(span?.identified_by),
    yearFrom: yearOf(Number.parseInt(span?.begin_of_the_begin ?? "", 10)),
    yearTo: yearOf(Number.parseInt(span?.end_of_the_end ?? "", 10)),
    medium: textIn(work.referred_to_by, AAT.materials, true),
    heightCm: lengthOf(work, AAT.height),
    widthCm: lengthOf(work, AAT.width),
    depthCm: lengthOf(work, AAT.depth),
    description: textIn(work.referred_to_by, AAT.description, true),
    creditLine: textIn(work.referred_to_by, AAT.credit, true),
    images: await picture(fetchJson, base, (work.shows ?? work.representation)?.[0]?.id),
  };
}

type Said = z.output<typeof said>;
const isA = (list: { id: string }[] | null | undefined, term: string) =>
  list?.some(({ id }) => id.endsWith(`/${term}`)) ?? false;

/** What is said, of the kind that is meant, in English where it is; with `strictly`, of no other kind. */
function textIn(list: Said, kind?: string, strictly = false): string | null {
  const ofKind = kind ? list?.filter(({ classified_as }) => isA(classified_as, kind)) : list;
  const among = ofKind?.length || strictly ? ofKind : list;
  const english = among?.find(({ language }) => isA(language, AAT.english));
  return (english ?? among?.find(({ language }) => !language?.length) ?? among?.[0])?.content ?? null;
}

/** Who made it, by their names; else as the museum puts it in words. */
function makers(made: z.output<typeof Work>["produced_by"]): string[] {
  const parts = [...(made ? [made] : []), ...(made?.part ?? [])];
  const names = parts.flatMap(({ carried_out_by }) =>
    (carried_out_by ?? []).flatMap((one) => textIn(one.identified_by) ?? one._label ?? []),
  );
  const words = parts.flatMap(({ referred_to_by }) => textIn(referred_to_by) ?? []);
  return [...new Set(names.length > 0 ? names : words.map(inWords))];
}

/** "painter: Rembrandt van Rijn (signed by artist), Amsterdam" is Rembrandt van Rijn. */
const inWords = (words: string) =>
  words
    .slice(0, 500)
    .replace(/^[^:]{1,40}:\s*/, "")
    .replace(/\s*[(,;].*$/, "")
    .trim();

function lengthOf({ dimension }: z.output<typeof Work>, side: string): number | null {
  const one = dimension?.find(({ classified_as }) => isA(classified_as, side));
  if (!one) return null;
  return one.unit && !one.unit.id.endsWith(`/${AAT.cm}`) ? null : cmOf(one.value);
}

async function picture(fetchJson: FetchJson, base: string, shown: string | undefined): Promise<string[]> {
  if (!shown) return [];
  const { digitally_shown_by } = parsedAs(Shown, await fetchJson(shown), base);
  const digital = digitally_shown_by?.[0]?.id;
  if (!digital) return [];
  const { access_point } = parsedAs(Digital, await fetchJson(digital), base);
  return access_point?.[0] ? [access_point[0].id] : [];
}
