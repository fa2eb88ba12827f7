import { LOCALES, type Locale } from "@/lib/kernel/locale";

type FieldKind =
  | "text"
  | "long"
  | "number"
  | "year"
  | "list"
  | "facts"
  | "flag"
  | "urls"
  | "size"
  | "state"
  | "room";

type Definition = {
  kind: FieldKind;
  /** One for each language. */
  localized?: true;
  /** Characters, of each where there are several. */
  max?: number;
  /** How many there may be. */
  most?: number;
};

/** What a column may be, with the limits that a record has: every field of a work's record, and what several of them are told from. */
export const FIELDS = {
  accessionNumber: { kind: "text", max: 60 },
  title: { kind: "text", localized: true, max: 500 },
  artists: { kind: "list", max: 200, most: 50 },
  dateText: { kind: "text", localized: true, max: 200 },
  yearFrom: { kind: "year" },
  yearTo: { kind: "year" },
  medium: { kind: "text", localized: true, max: 500 },
  classification: { kind: "text", localized: true, max: 200 },
  movement: { kind: "text", localized: true, max: 200 },
  dimensions: { kind: "size" },
  heightCm: { kind: "number" },
  widthCm: { kind: "number" },
  depthCm: { kind: "number" },
  summary: { kind: "long", localized: true, max: 2_000 },
  description: { kind: "long", localized: true, max: 30_000 },
  facts: { kind: "facts", localized: true, most: 40 },
  creditLine: { kind: "text", localized: true, max: 500 },
  rights: { kind: "text", max: 500 },
  tags: { kind: "list", max: 60, most: 100 },
  room: { kind: "room" },
  planX: { kind: "number" },
  planY: { kind: "number" },
  onDisplay: { kind: "flag" },
  state: { kind: "state" },
  images: { kind: "urls", max: 2_000, most: 50 },
} as const satisfies Record<string, Definition>;

export type FieldName = keyof typeof FIELDS;

/** A field in one language where it has several: `title@en`. */
export type FieldKey = FieldName | `${FieldName}@${Locale}`;

export type Field = { key: FieldKey; name: FieldName; locale: Locale | null } & Definition;

const byKey = new Map<string, Field>(
  (Object.keys(FIELDS) as FieldName[]).flatMap((name): [string, Field][] => {
    const definition: Definition = FIELDS[name];
    if (!definition.localized) return [[name, { key: name, name, locale: null, ...definition }]];
    return LOCALES.map((locale) => [
      `${name}@${locale}`,
      { key: `${name}@${locale}`, name, locale, ...definition },
    ]);
  }),
);

/** The field of a key, or null when there is none of that name. */
export const fieldOf = (key: string): Field | null => byKey.get(key) ?? null;

/** Every field of a museum that speaks these languages, in the order in which a table shows them. */
export function fieldsFor(locales: readonly Locale[]): Field[] {
  return [...byKey.values()].filter(({ locale }) => locale === null || locales.includes(locale));
}
