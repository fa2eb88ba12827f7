import type { PlainRecord, RecordPatch } from "@/lib/catalog/contract";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import { FIELDS, type FieldKey, type FieldName, fieldOf } from "../fields";
import type { FieldChange } from "../rows";
import type { Fact } from "../values/lists";
import { plainText } from "../values/texts";

const LOCALIZED = (Object.keys(FIELDS) as FieldName[]).filter((name) => "localized" in FIELDS[name]);
type Texts = NonNullable<PlainRecord["texts"][Locale]>;

/** A work's record field by field, as a row of a table would say it. Languages that it hasn't are left out. */
export function flatten(record: PlainRecord): Map<FieldKey, unknown> {
  const { accessionNumber, yearFrom, yearTo, widthCm, heightCm, depthCm, planX, planY } = record;
  const { artists, rights, tags, room, onDisplay, state } = record;
  const own = { accessionNumber, artists, yearFrom, yearTo, heightCm, widthCm, depthCm, rights, tags, room };
  const flat = new Map<FieldKey, unknown>(
    Object.entries({ ...own, planX, planY, onDisplay, state }) as [FieldKey, unknown][],
  );
  for (const locale of LOCALES) {
    const texts = record.texts[locale];
    if (!texts) continue;
    for (const name of LOCALIZED) flat.set(`${name}@${locale}`, texts[name as keyof Texts] ?? "");
  }
  return flat;
}

/** The same value as far as a table can tell: texts without what stands around them, lengths as they are stored. */
export function isSame(key: FieldKey, one: unknown, other: unknown): boolean {
  return canonical(key, one) === canonical(key, other);
}

function canonical(key: FieldKey, value: unknown): string {
  const kind = fieldOf(key)?.kind;
  if (kind === "number")
    return value === null || value === undefined ? "" : String(Math.fround(Number(value)));
  if (kind === "facts")
    return JSON.stringify(
      ((value as Fact[] | undefined) ?? []).map(({ label, text }) => [plainText(label), plainText(text)]),
    );
  if (Array.isArray(value)) return JSON.stringify(value.map((one) => plainText(String(one))));
  return value === null || value === undefined ? "" : plainText(String(value));
}

/** Changes of fields as a change of the record. Pictures are no part of it. */
export function toPatch(changes: readonly Pick<FieldChange, "field" | "after">[]): RecordPatch {
  const patch: Record<string, unknown> = {};
  const texts: Partial<Record<Locale, Record<string, unknown>>> = {};
  for (const { field: key, after } of changes) {
    const field = fieldOf(key);
    if (!field || field.name === "images") continue;
    if (field.locale === null) patch[field.name] = after;
    else texts[field.locale] = { ...texts[field.locale], [field.name]: after };
  }
  return { ...patch, ...(Object.keys(texts).length > 0 ? { texts } : {}) } as RecordPatch;
}

/** The same backwards: what was there before. */
export function toRevert(changes: readonly FieldChange[]): RecordPatch {
  return toPatch(changes.map(({ field, before }) => ({ field, after: before ?? nothing(field) })));
}

/** What stands in a record where nothing is said. */
function nothing(key: string): unknown {
  const kind = fieldOf(key)?.kind;
  if (kind === "text" || kind === "long") return "";
  return kind === "list" || kind === "facts" ? [] : null;
}
