import type { Locale } from "@/lib/kernel/locale";
import type { Addresses } from "../addresses";
import type { PublishedWork } from "../work";
import { AAT, LANGUAGES } from "./aat";

/** Who made a work, and when: the date as a label says it, and the years that it lies between. */
export function productionOf(
  { artists, texts, yearFrom, yearTo }: PublishedWork["record"],
  addresses: Addresses,
) {
  const dates = Object.entries(texts).flatMap(([locale, { dateText }]) =>
    dateText
      ? {
          type: "Name",
          classified_as: [AAT.displayTitle],
          content: dateText,
          language: [LANGUAGES[locale as Locale]],
        }
      : [],
  );
  const from = yearFrom ?? yearTo;
  const to = yearTo ?? yearFrom;
  const timespan = {
    type: "TimeSpan",
    ...(dates.length > 0 ? { identified_by: dates } : {}),
    ...(from === null ? {} : { begin_of_the_begin: `${isoYear(from)}-01-01T00:00:00Z` }),
    ...(to === null ? {} : { end_of_the_end: `${isoYear(to)}-12-31T23:59:59Z` }),
  };
  return {
    type: "Production",
    ...(Object.keys(timespan).length > 1 ? { timespan } : {}),
    ...(artists.length > 0
      ? {
          carried_out_by: artists.map(({ slug, name, wikidataId }) => ({
            id: addresses.artist(slug),
            type: "Person",
            _label: name,
            ...(wikidataId
              ? { equivalent: [{ id: `http://www.wikidata.org/entity/${wikidataId}`, type: "Person" }] }
              : {}),
          })),
        }
      : {}),
  };
}

/** A year of the catalogue as ISO 8601 writes it: −500 is 500 BC there, and −0499 here, which counts a year 0. */
export function isoYear(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? "-" : ""}${String(Math.abs(counted)).padStart(4, "0")}`;
}
