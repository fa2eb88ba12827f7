import {
  type ArtworkChanges,
  ArtworkFields,
  type ArtworkRecord,
  type CreditedArtist,
  type WorkTexts,
} from "@/lib/catalog/contract";
import type { Id } from "@/lib/kernel/ids";
import type { Locale } from "@/lib/kernel/locale";

export type Fact = { label: string; text: string };
type Plain = {
  accessionNumber: string;
  /** Numbers as they are typed. */
  yearFrom: string;
  yearTo: string;
  widthCm: string;
  heightCm: string;
  depthCm: string;
  rights: string;
  tags: string[];
  artistIds: CreditedArtist[];
  roomId: Id<"room"> | null;
  planX: number | null;
  planY: number | null;
  onDisplay: boolean;
};
export type WordField = keyof WorkTexts;
export type WordPath = `texts.${Locale}.${WordField}`;
export type Path = keyof Plain | WordPath;
type ValueOf<P extends Path> = P extends keyof Plain
  ? Plain[P]
  : P extends `${string}.facts`
    ? Fact[]
    : string;

/** All that the form holds, as it is typed, each text by its language. */
export type Values = { [P in Path]: ValueOf<P> };

const NUMBERS: ReadonlySet<string> = new Set(["yearFrom", "yearTo", "widthCm", "heightCm", "depthCm"]);
const WORDS: readonly WordField[] = [
  ...(["title", "dateText", "medium", "classification", "movement"] as const),
  ...(["summary", "description", "facts", "creditLine"] as const),
];

/** A work's record as the form holds it; of no work yet, an empty one. Numbers are written as the reader writes them. */
export function valuesOf(
  record: ArtworkRecord | null,
  locales: readonly Locale[],
  numberLocale: string,
): Values {
  const format = new Intl.NumberFormat(numberLocale, { useGrouping: false, maximumFractionDigits: 4 });
  const typed = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : format.format(value);
  const words = locales.flatMap((locale) =>
    WORDS.map((field) => [
      `texts.${locale}.${field}`,
      record?.texts[locale]?.[field] ?? (field === "facts" ? [] : ""),
    ]),
  );
  const plain: Plain = {
    accessionNumber: record?.accessionNumber ?? "",
    yearFrom: record?.yearFrom?.toString() ?? "",
    yearTo: record?.yearTo?.toString() ?? "",
    widthCm: typed(record?.widthCm),
    heightCm: typed(record?.heightCm),
    depthCm: typed(record?.depthCm),
    rights: record?.rights ?? "",
    tags: record?.tags ?? [],
    artistIds: record?.artists ?? [],
    roomId: record?.roomId ?? null,
    planX: record?.planX ?? null,
    planY: record?.planY ?? null,
    onDisplay: record?.onDisplay ?? true,
  };
  // By guarantee: every path of the museum's languages was just given its kind of value.
  return { ...plain, ...Object.fromEntries(words) } as Values;
}

/** What is sent of a field: trimmed, numbers as numbers (NaN for what is none), things by their id. */
export function sent(path: Path, value: Values[Path]): unknown {
  if (NUMBERS.has(path)) return numberIn(String(value));
  if (path === "artistIds") return (value as CreditedArtist[]).map(({ id }) => id);
  if (path.endsWith(".facts")) return trimmedFacts(value as Fact[]);
  return typeof value === "string" && path !== "roomId" ? value.trim() : value;
}

function numberIn(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace("\u2212", "-");
  return plain === "" ? null : Number(plain);
}

function trimmedFacts(facts: Fact[]): Fact[] {
  return facts
    .map(({ label, text }) => ({ label: label.trim(), text: text.trim() }))
    .filter(({ label, text }) => label || text);
}

/** Whether a field says the same in both. */
export function isSame(path: Path, one: Values[Path], other: Values[Path]): boolean {
  const [left, right] = [sent(path, one), sent(path, other)];
  return Object.is(left, right) || JSON.stringify(left) === JSON.stringify(right);
}

export const pathsOf = (values: Values): Path[] => Object.keys(values) as Path[];

/** The fields in which two states of the form differ. */
export function differing(one: Values, other: Values): Path[] {
  return pathsOf(one).filter((path) => !isSame(path, one[path], other[path]));
}

/** These fields as the API takes them. */
export function toChanges(values: Values, paths: readonly Path[]): ArtworkChanges {
  const changes: Record<string, unknown> = {};
  const texts: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    const [, locale, field] = path.split(".");
    const value = sent(path, values[path]);
    if (locale && field) texts[locale] = { ...texts[locale], [field]: value };
    else changes[path] = value;
  }
  return (Object.keys(texts).length > 0 ? { ...changes, texts } : changes) as ArtworkChanges;
}

/** What is wrong with a field, for a text of its own: `key` names it. */
export type Issue = {
  key: "required" | "tooLong" | "notANumber" | "notPositive" | "outOfRange" | "yearOrder";
  max: number;
};

/** What is wrong with the form, by field, by the same schema as on the server. Of a fact by its place in the list. */
export function issuesOf(values: Values): ReadonlyMap<string, Issue> {
  const { error } = ArtworkFields.safeParse(toChanges(values, pathsOf(values)));
  return new Map(
    (error?.issues ?? [])
      .map((issue) => [issue.path.join("."), { key: keyOf(issue), max: maxOf(issue) }] as const)
      .reverse(),
  );
}

type ZodIssue = { code?: string; origin?: string; maximum?: number | bigint };

function keyOf({ code, origin }: ZodIssue): Issue["key"] {
  if (code === "custom") return "yearOrder";
  if (code === "invalid_type") return "notANumber";
  if (origin === "string") return code === "too_small" ? "required" : "tooLong";
  return code === "too_small" && origin === "number" ? "notPositive" : "outOfRange";
}

const maxOf = ({ maximum }: ZodIssue): number => Number(maximum ?? 0);

/** The fields that something is wrong with. */
export function wrongPaths(issues: ReadonlyMap<string, Issue>, values: Values): Path[] {
  const wrong = [...issues.keys()];
  return pathsOf(values).filter((path) => wrong.some((at) => at === path || at.startsWith(`${path}.`)));
}
