import { z } from "zod";
import { textOf } from "../html";
import { cellsOf, cmOf, yearOf } from "./cells";
import type { OpenMuseum } from "./museum";
import { parsedAs } from "./parsed";

const text = z.string().nullish();
const sides = z
  .object({ height: z.number().nullish(), width: z.number().nullish(), depth: z.number().nullish() })
  .nullish();
const picture = z.object({ url: z.string() }).nullish();
const Work = z.object({
  accession_number: z.string().min(1),
  title: text,
  creators: z.array(z.object({ description: text })).nullish(),
  creation_date: text,
  creation_date_earliest: z.number().nullish(),
  creation_date_latest: z.number().nullish(),
  ...{ technique: text, type: text, creditline: text, description: text, did_you_know: text },
  share_license_status: text,
  copyright: text,
  dimensions: z.record(z.string(), sides).nullish(),
  images: z.object({ web: picture, print: picture }).nullish(),
});
const Page = z.object({ info: z.object({ total: z.number() }), data: z.array(z.unknown()) });

const PAGE = 100;
const CM_PER_M = 100;
/** With what stands beside it in brackets. */
const NAME_CHARACTERS_MAX = 500;

/** The Cleveland Museum of Art: a hundred works a request. */
export const cleveland: OpenMuseum = {
  base: "https://openaccess-api.clevelandart.org/api",
  async *pages(fetchJson, base, { query, limit, locale }, cursor) {
    for (let skip = Number(cursor?.skip ?? 0); ; skip += PAGE) {
      const size = Math.min(PAGE, limit - skip);
      const asked = new URLSearchParams({
        ...{ q: query, has_image: "1", limit: String(size), skip: String(skip) },
      });
      const page = parsedAs(Page, await fetchJson(`${base}/artworks/?${asked}`), base);
      const records = page.data.slice(0, size).map((given) => {
        const work = Work.safeParse(given);
        return work.success
          ? { cells: cellsOf(told(work.data), locale) }
          : { unreadable: { code: "notUnderstood" } };
      });
      const next = skip + PAGE;
      const isLast = next >= Math.min(limit, page.info.total) || page.data.length === 0;
      yield { records, cursor: isLast ? null : { skip: next } };
      if (isLast) return;
    }
  },
};

function told(work: z.output<typeof Work>) {
  const size = work.dimensions?.unframed ?? Object.values(work.dimensions ?? {}).find((one) => one?.height);
  const metres = (length: number | null | undefined) => cmOf(length && length * CM_PER_M);
  const picture = work.images?.print?.url ?? work.images?.web?.url;
  return {
    accessionNumber: work.accession_number,
    title: work.title,
    artists: work.creators?.map(({ description }) => nameIn(description ?? "")).filter(Boolean),
    dateText: work.creation_date,
    yearFrom: yearOf(work.creation_date_earliest),
    yearTo: yearOf(work.creation_date_latest),
    medium: work.technique,
    classification: work.type,
    heightCm: metres(size?.height),
    widthCm: metres(size?.width),
    depthCm: metres(size?.depth),
    summary: textOf(work.did_you_know ?? ""),
    description: textOf(work.description ?? ""),
    creditLine: work.creditline,
    rights: work.copyright || (work.share_license_status === "CC0" ? "CC0 1.0" : ""),
    images: picture ? [picture] : [],
  };
}

/** "Claude Monet (French, 1840–1926)" is Claude Monet. */
const nameIn = (description: string) =>
  description
    .slice(0, NAME_CHARACTERS_MAX)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .trim();
