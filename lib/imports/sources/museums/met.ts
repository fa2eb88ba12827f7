import { z } from "zod";
import { oneRecord } from "../remote";
import { cellsOf, cmOf, yearOf } from "./cells";
import type { OpenMuseum } from "./museum";
import { parsedAs } from "./parsed";

const Found = z.object({ total: z.number(), objectIDs: z.array(z.number()).nullable() });

const text = z.string().nullish();
const Work = z.object({
  accessionNumber: z.string().min(1),
  title: text,
  artistDisplayName: text,
  constituents: z.array(z.object({ name: z.string() })).nullish(),
  objectDate: text,
  objectBeginDate: z.number().nullish(),
  objectEndDate: z.number().nullish(),
  ...{ medium: text, classification: text, objectName: text, period: text, creditLine: text },
  isPublicDomain: z.boolean().nullish(),
  rightsAndReproduction: text,
  primaryImage: text,
  additionalImages: z.array(z.string()).nullish(),
  tags: z.array(z.object({ term: z.string() })).nullish(),
  measurements: z
    .array(z.object({ elementMeasurements: z.record(z.string(), z.number()).nullish() }))
    .nullish(),
});

const PAGE = 10;

/** The Metropolitan Museum of Art: a list of ids, then one request a work. */
export const met: OpenMuseum = {
  base: "https://collectionapi.metmuseum.org/public/collection/v1",
  async *pages(fetchJson, base, { query, limit, locale }, cursor) {
    const asked = new URLSearchParams({ hasImages: "true", q: query });
    const found = parsedAs(Found, await fetchJson(`${base}/search?${asked}`), base);
    const ids = (found.objectIDs ?? []).slice(0, limit);
    for (let from = Number(cursor?.from ?? 0); ; from += PAGE) {
      const records = [];
      for (const id of ids.slice(from, from + PAGE))
        records.push(
          await oneRecord(async () => {
            const work = parsedAs(Work, await fetchJson(`${base}/objects/${id}`), base);
            return cellsOf(told(work), locale);
          }),
        );
      const isLast = from + PAGE >= ids.length;
      yield { records, cursor: isLast ? null : { from: from + PAGE } };
      if (isLast) return;
    }
  },
};

function told(work: z.output<typeof Work>) {
  const sides = work.measurements?.find(
    ({ elementMeasurements }) => elementMeasurements?.Height,
  )?.elementMeasurements;
  const names = work.constituents?.map(({ name }) => name) ?? [work.artistDisplayName ?? ""];
  return {
    accessionNumber: work.accessionNumber,
    title: work.title || work.objectName,
    artists: [...new Set(names)].filter(Boolean),
    dateText: work.objectDate,
    yearFrom: yearOf(work.objectBeginDate),
    yearTo: yearOf(work.objectEndDate),
    medium: work.medium,
    classification: work.classification || work.objectName,
    movement: work.period,
    heightCm: cmOf(sides?.Height),
    widthCm: cmOf(sides?.Width),
    depthCm: cmOf(sides?.Depth),
    creditLine: work.creditLine,
    rights: work.rightsAndReproduction || (work.isPublicDomain ? "CC0 1.0" : ""),
    tags: work.tags?.map(({ term }) => term),
    images: [work.primaryImage ?? "", ...(work.additionalImages ?? []).slice(0, 4)].filter(Boolean),
  };
}
