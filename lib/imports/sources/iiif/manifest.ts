import type { Locale } from "@/lib/kernel/locale";
import { writeList } from "../../values/lists";
import { textOf } from "../html";
import { picturesOf } from "./pictures";
import { idOf, isObject, listOf, said, wordsOf } from "./shapes";

type Given = Record<string, unknown>;

/** The column of what a manifest is called by its address, for those that tell no accession number. */
export const ID_COLUMN = "IIIF id";

/** The columns that every manifest has; those of its own labels come after them. */
export const manifestColumns = (locales: readonly Locale[]): string[] => [
  ID_COLUMN,
  ...locales.flatMap((locale) => [`title@${locale}`, `summary@${locale}`]),
  ...["rights", "images"],
];

/** What a manifest says of a work, by column: its own labels in the museum's language are columns too. */
export function manifestCells(manifest: Given, locales: readonly Locale[]): Record<string, string> {
  const [first = "en"] = locales;
  const cells: Record<string, string> = {
    [ID_COLUMN]: shortName(idOf(manifest)),
    rights: listOf(manifest.rights ?? manifest.license)
      .map(String)
      .join(" "),
    images: writeList(picturesOf(manifest)),
  };
  for (const locale of locales) {
    for (const [field, given] of [
      ["title", manifest.label],
      ["summary", manifest.summary ?? manifest.description],
    ] as const) {
      const words = wordsOf(given);
      // What is said in no named language is the museum's first.
      const own = words[locale] ?? (locale === first ? (words[""] ?? Object.values(words)[0]) : undefined);
      if (own) cells[`${field}@${locale}`] = textOf(own.join("; "));
    }
  }
  const pairs = [...listOf(manifest.metadata), ...creditOf(manifest)];
  for (const pair of pairs.filter(isObject)) {
    const label = textOf(said(wordsOf(pair.label), first)).slice(0, 200);
    const value = textOf(said(wordsOf(pair.value), first));
    if (label && value && !(label in cells)) cells[label] = value;
  }
  return cells;
}

/** Who is to be named: a pair of its own in version 3, a text in version 2. */
function creditOf({ requiredStatement, attribution }: Given): unknown[] {
  const value = isObject(requiredStatement) ? requiredStatement.value : attribution;
  return value === undefined ? [] : [{ label: "Credit line", value }];
}

/** `https://example.org/iiif/1953.424/manifest.json` is called 1953.424. */
function shortName(id: string): string {
  const path = URL.canParse(id) ? new URL(id).pathname : id;
  const parts = path.split("/").filter((part) => part && !/^(?:manifest|info)?(?:\.json)?$/i.test(part));
  const last = parts.at(-1)?.replace(/\.json$/i, "") ?? "";
  try {
    return decodeURIComponent(last).slice(0, 60);
  } catch {
    return last.slice(0, 60);
  }
}
