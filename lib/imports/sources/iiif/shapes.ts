import { LOCALES, type Locale } from "@/lib/kernel/locale";

/** A text of Presentation 2 or 3, by language; `""` is the language that nobody names. */
export type Words = Partial<Record<Locale | "", string[]>>;

type Given = Record<string, unknown>;
export const isObject = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One thing or many, as version 2 leaves it open. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The id or the type of a resource: version 3 has `id`, version 2 `@id`. */
export const idOf = (given: Given): string => String(given.id ?? given["@id"] ?? "");
export const typeOf = (given: Given): string => String(given.type ?? given["@type"] ?? "");

/** A text in whatever way it is given: a string, `@value` with `@language`, or lists by language. */
export function wordsOf(given: unknown): Words {
  const words: Words = {};
  const add = (language: string, text: unknown) => {
    if (typeof text !== "string" || text.trim() === "") return;
    const locale = LOCALES.find((known) => language.toLowerCase().split("-")[0] === known) ?? "";
    words[locale] = [...(words[locale] ?? []), text];
  };
  for (const one of listOf(given)) {
    if (!isObject(one)) add("", one);
    else if ("@value" in one) add(String(one["@language"] ?? ""), one["@value"]);
    else
      for (const [language, texts] of Object.entries(one))
        for (const text of listOf(texts)) add(language, text);
  }
  return words;
}

/** A text in one language, else in none that is named, else in any; lists in one line. */
export function said(words: Words, locale: Locale): string {
  const list = words[locale] ?? words[""] ?? Object.values(words)[0] ?? [];
  return list.join("; ");
}
