import { isDeepStrictEqual } from "node:util";
import type { Id } from "@/lib/kernel/ids";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { NO_WORDS, sortTitleOf } from "./policy";
import type { ArtworkRow } from "./queries/artworks";
import type { ArtworkState } from "./queries/writes";

/** Kept as four-byte numbers: what was written comes back as another number with the same first digits. */
const REALS = new Set(["widthCm", "heightCm", "depthCm", "planX", "planY"]);

/** A work of which nothing is said yet. */
export const BLANK: ArtworkState = {
  accessionNumber: "",
  texts: {},
  yearFrom: null,
  yearTo: null,
  widthCm: null,
  heightCm: null,
  depthCm: null,
  rights: "",
  tags: [],
  artistIds: [],
  roomId: null,
  planX: null,
  planY: null,
  onDisplay: true,
  state: "draft",
  deletedAt: null,
};

/** What people write of a work, from its row and its credits. */
export function stateOf(row: ArtworkRow, artistIds: Id<"artist">[]): ArtworkState {
  const { accessionNumber, texts, yearFrom, yearTo, widthCm, heightCm, depthCm, rights, tags } = row;
  const { roomId, planX, planY, onDisplay, state, deletedAt } = row;
  const facts = { accessionNumber, texts, yearFrom, yearTo, widthCm, heightCm, depthCm, rights, tags };
  return { ...facts, artistIds, roomId, planX, planY, onDisplay, state, deletedAt };
}

/** The same in one level, each text by its language: `texts.en.title`. */
export function flatState({ texts, ...rest }: ArtworkState): Record<string, unknown> {
  const words = LOCALES.flatMap((locale) =>
    Object.entries(texts[locale] ?? {}).map(([field, text]) => [`texts.${locale}.${field}`, text]),
  );
  return { ...rest, ...Object.fromEntries(words) };
}

/** Names of the fields in which two states differ, flat. Nothing, null and no text are the same. */
export function changedFields(before: ArtworkState, after: ArtworkState): string[] {
  const [one, other] = [flatState(before), flatState(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => !isDeepStrictEqual(comparable(field, one[field]), comparable(field, other[field])),
  );
}

function comparable(field: string, value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return REALS.has(field) && typeof value === "number" ? Math.fround(value) : value;
}

/** Whether visitors can see a work. */
export const isVisible = ({ state, deletedAt }: ArtworkState): boolean =>
  state === "published" && deletedAt === null;

/** What a work is sorted by: its title in the museum's first language, else in any, else its number. */
export function sortTitleFrom({ texts, accessionNumber }: ArtworkState, first: Locale): string {
  const title = [first, ...LOCALES].map((locale) => texts[locale]?.title).find(Boolean);
  return sortTitleOf(title ?? accessionNumber);
}

/** A work in which these fields, flat, are what they were before; the others stay. */
export function revertedTo(
  held: ArtworkState,
  before: ArtworkState,
  fields: readonly string[],
): ArtworkState {
  const was = flatState(before);
  const wanted = Object.fromEntries(fields.map((field) => [field, was[field] ?? EMPTY[field] ?? null]));
  const texts = LOCALES.flatMap((locale) => {
    const own = Object.entries(wanted).flatMap(([field, value]) => {
      const [kind, of, name] = field.split(".");
      return kind === "texts" && of === locale && name ? [[name, value]] : [];
    });
    const words = { ...held.texts[locale], ...Object.fromEntries(own) };
    return Object.values(words).some((text) => said(text)) ? [[locale, { ...NO_WORDS, ...words }]] : [];
  });
  const plain = Object.fromEntries(Object.entries(wanted).filter(([field]) => !field.startsWith("texts.")));
  return { ...held, ...plain, texts: Object.fromEntries(texts) };
}

/** What a text is where nothing was said; what else is empty is null. */
const EMPTY: Record<string, unknown> = Object.fromEntries(
  LOCALES.flatMap((locale) =>
    Object.entries(NO_WORDS).map(([field, nothing]) => [`texts.${locale}.${field}`, nothing]),
  ),
);

const said = (text: unknown): boolean => (Array.isArray(text) || typeof text === "string") && text.length > 0;
