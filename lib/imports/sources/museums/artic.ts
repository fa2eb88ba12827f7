import { z } from "zod";
import { textOf } from "../html";
import { cellsOf, cmOf, yearOf } from "./cells";
import type { OpenMuseum } from "./museum";
import { parsedAs } from "./parsed";

const text = z.string().nullish();
const Work = z.object({
  main_reference_number: z.string().min(1),
  title: text,
  artist_titles: z.array(z.string()).nullish(),
  date_display: text,
  date_start: z.number().nullish(),
  date_end: z.number().nullish(),
  ...{ medium_display: text, classification_title: text, style_title: text, credit_line: text },
  ...{ description: text, short_description: text, copyright_notice: text },
  is_public_domain: z.boolean().nullish(),
  image_id: text,
  term_titles: z.array(z.string()).nullish(),
  dimensions_detail: z
    .array(
      z.object({ height: z.number().nullish(), width: z.number().nullish(), depth: z.number().nullish() }),
    )
    .nullish(),
});
const Page = z.object({
  pagination: z.object({ total_pages: z.number(), current_page: z.number() }),
  data: z.array(z.unknown()),
  config: z.object({ iiif_url: z.url() }),
});

const FIELDS = Object.keys(Work.shape).join(",");
const PAGE = 100;
/** The width that the museum asks others to fetch its pictures in; it keeps the largest to itself. */
const WIDTH = 1686;

/** The Art Institute of Chicago: a hundred works a request. */
export const artic: OpenMuseum = {
  base: "https://api.artic.edu/api/v1",
  async *pages(fetchJson, base, { query, limit, locale }, cursor) {
    const size = Math.min(PAGE, limit);
    const last = Math.ceil(limit / size);
    for (let number = Number(cursor?.page ?? 1); ; number++) {
      const asked = new URLSearchParams({
        ...{ q: query, fields: FIELDS, page: String(number), limit: String(size) },
        "query[exists][field]": "image_id",
      });
      const page = parsedAs(Page, await fetchJson(`${base}/artworks/search?${asked}`), base);
      const left = limit - (number - 1) * size;
      const records = page.data.slice(0, left).map((given) => {
        const work = Work.safeParse(given);
        if (!work.success) return { unreadable: { code: "notUnderstood" } };
        return { cells: cellsOf(told(work.data, page.config.iiif_url), locale) };
      });
      const isLast = number >= Math.min(last, page.pagination.total_pages) || page.data.length === 0;
      yield { records, cursor: isLast ? null : { page: number + 1 } };
      if (isLast) return;
    }
  },
};

function told(work: z.output<typeof Work>, iiif: string) {
  const sides = work.dimensions_detail?.find(({ height }) => height);
  return {
    accessionNumber: work.main_reference_number,
    title: work.title,
    artists: work.artist_titles,
    dateText: work.date_display,
    yearFrom: yearOf(work.date_start),
    yearTo: yearOf(work.date_end),
    medium: work.medium_display,
    classification: work.classification_title,
    movement: work.style_title,
    heightCm: cmOf(sides?.height),
    widthCm: cmOf(sides?.width),
    depthCm: cmOf(sides?.depth),
    summary: textOf(work.short_description ?? ""),
    description: textOf(work.description ?? ""),
    creditLine: work.credit_line,
    rights: work.copyright_notice || (work.is_public_domain ? "CC0 1.0" : ""),
    tags: work.term_titles,
    images: work.image_id ? [`${iiif}/${work.image_id}/full/${WIDTH},/0/default.jpg`] : [],
  };
}
