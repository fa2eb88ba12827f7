import type { PlainRecord } from "@/lib/catalog/contract";
import { foldedName } from "@/lib/catalog/contract";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import type { Verdict } from "../contract";
import type { FieldKey } from "../fields";
import type { FieldChange, RowNote } from "../rows";
import { flatten, isSame } from "./flat";
import type { RowValues } from "./read-row";

/** The work that a row is about, as it is now, with where its pictures came from. */
export type Existing = { record: PlainRecord; pictures: readonly string[] };

export type Compared = { verdict: Verdict; changes: FieldChange[]; notes: RowNote[] };

/** What a row would do: make a work, change fields of one, nothing, or why it can't be used. */
export function compare(row: RowValues, existing: Existing | null, defaultLocale: Locale): Compared {
  const now = existing ? flatten(existing.record) : new Map<FieldKey, unknown>();
  const wanted = wantedOf(row, now);
  const refusals = [...row.refusals, ...refusalsOf(wanted, now, defaultLocale)];
  // A date's text that was there already, or whose years are told apart, needs no reading.
  const isRead = !isDateNew(row.values, now) || row.values.has("yearFrom");
  const notes = [...refusals, ...row.notes.filter(({ code }) => !(isRead && code === "dateUnread"))];
  if (refusals.length > 0) return { verdict: "refused", changes: [], notes };
  const changes: FieldChange[] = [];
  for (const [field, after] of wanted) {
    if (field === "accessionNumber" && existing) continue;
    if (field === "images") changes.push(...newPictures(after as string[], existing));
    else if (field === "artists" ? !sameNames(now.get(field), after) : !isSame(field, now.get(field), after))
      changes.push({ field, before: now.get(field) ?? null, after });
  }
  if (!existing) return { verdict: "new", changes, notes };
  return { verdict: changes.length > 0 ? "changed" : "unchanged", changes, notes };
}

type Flat = ReadonlyMap<FieldKey, unknown>;

/** The row's values with the years that a new date tells, and without a place on the plan of no room. */
function wantedOf({ values, derived }: RowValues, now: Flat): Map<FieldKey, unknown> {
  const wanted = new Map(values);
  if (isDateNew(values, now))
    for (const [key, value] of derived) if (!wanted.has(key)) wanted.set(key, value);
  const room = wanted.has("room") ? wanted.get("room") : now.get("room");
  if (!room) for (const key of ["planX", "planY"] as const) wanted.delete(key);
  // What is empty in a work that is not there yet is nothing to say.
  if (now.size === 0) for (const [key, value] of wanted) if (isEmpty(value)) wanted.delete(key);
  return wanted;
}

function isDateNew(values: Flat, now: Flat): boolean {
  return LOCALES.some((locale) => {
    const key = `dateText@${locale}` as const;
    return values.has(key) && !isSame(key, now.get(key), values.get(key));
  });
}

/** Why the work that would come of it can't be. */
function refusalsOf(wanted: Flat, now: Flat, defaultLocale: Locale): RowNote[] {
  const result = (key: FieldKey) => (wanted.has(key) ? wanted.get(key) : now.get(key));
  const titled = LOCALES.filter((locale) => result(`title@${locale}`));
  const isShown = result("state") === "published";
  const untitled = titled.length === 0 || (isShown && !titled.includes(defaultLocale));
  const [from, to] = [result("yearFrom"), result("yearTo")];
  const isReversed = typeof from === "number" && typeof to === "number" && from > to;
  return [
    ...(untitled ? [{ code: "noTitle" }] : []),
    ...(isReversed ? [{ code: "yearsReversed", field: "yearFrom", values: { from, to } }] : []),
  ];
}

const isEmpty = (value: unknown) =>
  value === "" || value === null || (Array.isArray(value) && value.length === 0);

/** Artists are known by their names, however they are written here. */
function sameNames(one: unknown, other: unknown): boolean {
  const names = (value: unknown) => JSON.stringify(((value as string[] | undefined) ?? []).map(foldedName));
  return names(one) === names(other);
}

function newPictures(urls: string[], existing: Existing | null): FieldChange[] {
  const added = urls.filter((url) => !existing?.pictures.includes(url));
  return added.length > 0 ? [{ field: "images", before: [...(existing?.pictures ?? [])], after: added }] : [];
}
