import { foldedName } from "@/lib/catalog/contract";
import { LOCALES, type Locale } from "@/lib/kernel/locale";
import type { ImportColumn } from "../contract";
import { FIELDS, type FieldKey, type FieldName, fieldOf } from "../fields";
import { readSize } from "../values/sizes";
import { meaningOf } from "./synonyms";

type Museum = { locales: readonly Locale[]; defaultLocale: Locale };
type Guess = {
  name: FieldName /** Null where the heading does not say. */;
  locale: Locale | null;
  told: boolean;
};

const LANGUAGES: Record<string, Locale> = {
  ...{ en: "en", eng: "en", english: "en", ingles: "en" },
  ...{ es: "es", spa: "es", esp: "es", spanish: "es", espanol: "es", castellano: "es" },
};

/**
 * The field that each column most likely holds, by its heading and, failing that, by what stands in it. Each field is
 * given once, lists aside; what can't be told is null.
 */
export function guessMapping(columns: readonly ImportColumn[], museum: Museum): (FieldKey | null)[] {
  const guesses = columns.map((column) => byHeading(column.name) ?? byContent(column));
  const taken = new Set<FieldKey>();
  const mapping: (FieldKey | null)[] = columns.map(() => null);
  // First what a heading says of its language, then the museum's first language, then whatever is left.
  for (const choose of [toldKey, defaultKey, otherKey]) {
    for (const [index, guess] of guesses.entries()) {
      if (!guess || mapping[index] !== null) continue;
      const key = choose(guess, museum, guesses);
      if (!key || (taken.has(key) && !isList(key))) continue;
      taken.add(key);
      mapping[index] = key;
    }
  }
  return mapping;
}

const isLocalized = (name: FieldName) => "localized" in FIELDS[name];
const isList = (key: FieldKey) => ["list", "urls"].includes(fieldOf(key)?.kind ?? "");

function toldKey({ name, locale, told }: Guess, { locales }: Museum): FieldKey | null {
  if (!isLocalized(name)) return name;
  return told && locale && locales.includes(locale) ? `${name}@${locale}` : null;
}

/** A Spanish heading beside an English one holds the Spanish text, whatever the museum's first language is. */
function defaultKey(guess: Guess, museum: Museum, all: (Guess | null)[]): FieldKey | null {
  const { name, locale, told } = guess;
  if (told || !isLocalized(name)) return null;
  const isOne = !all.some((other) => other !== guess && other?.name === name && other.locale !== locale);
  const wanted = isOne ? museum.defaultLocale : locale;
  return wanted && museum.locales.includes(wanted) ? `${name}@${wanted}` : null;
}

function otherKey({ name, told }: Guess, { locales }: Museum): FieldKey | null {
  const [only] = locales;
  return !told && isLocalized(name) && locales.length === 1 && only ? `${name}@${only}` : null;
}

function byHeading(heading: string): Guess | null {
  const exact = fieldOf(heading.trim());
  if (exact) return { name: exact.name, locale: exact.locale, told: true };
  const words = foldedName(heading.replace(/([a-z])([A-Z])/g, "$1 $2")).split(" ");
  const locale = LANGUAGES[words.at(-1) ?? ""] ?? LANGUAGES[words[0] ?? ""];
  if (locale && words.length > 1) {
    const rest = LANGUAGES[words.at(-1) ?? ""] ? words.slice(0, -1) : words.slice(1);
    const meaning = meaningOf(rest.join(" "));
    if (meaning) return { name: meaning.name, locale, told: true };
  }
  const meaning = meaningOf(words.join(" "));
  const language = LOCALES.find((known) => known === meaning?.language) ?? null;
  return meaning && { name: meaning.name, locale: language, told: false };
}

const PICTURE = /^https?:\/\/\S+(?:\.(?:jpe?g|png|webp|tiff?)\b|\/full\/)/i;

function byContent({ samples }: ImportColumn): Guess | null {
  const all = (is: (sample: string) => boolean) => samples.length > 0 && samples.every(is);
  if (all((sample) => PICTURE.test(sample))) return { name: "images", locale: null, told: false };
  const isSize = (sample: string) => /\d\s*[×x]\s*\d/.test(sample) && readSize(sample) !== null;
  return all(isSize) ? { name: "dimensions", locale: null, told: false } : null;
}
