import { staffPaths } from "@/components/staff/paths";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import type { LabelsQuery as Asked } from "@/lib/publishing/client";
import { FORMAT_NAMES, type FormatName, LABEL_ORDERS } from "@/lib/publishing/contract";

/** What the page shows; all of it is in the address. */
export type LabelsQuery = {
  format: FormatName;
  order: (typeof LABEL_ORDERS)[number];
  language: Locale;
  room?: string;
  artist?: string;
  tag?: string;
  /** Ids, separated by commas. */
  artworks?: string;
  skip: number;
  marks: boolean;
  page: number;
};

/** The query that an address asks for. What can't be understood is left out: an old link still shows something. */
export function readLabelsQuery(
  text: (key: string) => string | null | undefined,
  first: Locale,
): LabelsQuery {
  const oneOf = <T extends string>(key: string, known: readonly T[], otherwise: T) =>
    known.find((one) => one === text(key)) ?? otherwise;
  const whole = (key: string, least: number) => Math.max(least, Math.floor(Number(text(key))) || least);
  return {
    format: oneOf("format", FORMAT_NAMES, "a4-24"),
    order: oneOf("order", LABEL_ORDERS, "title"),
    language: oneOf("language", LOCALES, first),
    room: text("room") || undefined,
    artist: text("artist") || undefined,
    tag: text("tag") || undefined,
    artworks: text("artworks") || undefined,
    skip: whole("skip", 0),
    marks: text("marks") === "true",
    page: whole("page", 1),
  };
}

/** The address of the page with a change; anything but turning the page begins at the first again. */
export function labelsHref(museum: string, query: LabelsQuery, change: Partial<LabelsQuery>): string {
  const { language, page, ...rest } = { ...query, page: 1, ...change };
  return staffPaths.labels(museum, { ...plain(rest), language, page: page > 1 ? String(page) : undefined });
}

/** The same as the API is asked for it. */
export function asked({ page: _, language, ...query }: LabelsQuery): Asked {
  return { ...plain(query), locale: language };
}

function plain({ skip, marks, ...texts }: Omit<LabelsQuery, "page" | "language">) {
  return { ...texts, skip: skip > 0 ? String(skip) : undefined, marks: marks ? "true" : undefined };
}
