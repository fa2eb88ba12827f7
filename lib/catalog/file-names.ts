import type { ImageView } from "@/lib/media/contract";

/** What the end of a file's name says of the view, in the words that photographers use. */
const VIEWS: [ImageView, RegExp][] = [
  ["back", /^(?:back|verso|reverse|rear|dorso|reverso)$/],
  ["detail", /^(?:detail|details|det|detalle|close|closeup)\d*$/],
  ["side", /^(?:side|profile|left|right|lado|perfil)$/],
];

/** More endings than this are not cut off: what is left would be another work's number. */
const ENDINGS_MAX = 2;

export type NamedFile = {
  /** Numbers that the work may have, as `numberKey` writes them; the longest, so the likeliest, first. */
  keys: string[];
  view: ImageView;
};

/**
 * Which accession numbers a file may be named after. `1999.12_a.jpg` is of 1999.12 unless there is a 1999.12.a: endings
 * after an underscore, hyphen, space or bracket are cut off one by one.
 */
export function readFileName(fileName: string): NamedFile {
  const stem = fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]{2,5}$/i, "");
  const parts = stem.split(/(?=[_\- (])/);
  const stems = parts
    .slice(0, ENDINGS_MAX + 1)
    .map((_part, cut) => parts.slice(0, parts.length - cut).join(""))
    .filter((text) => text !== "");
  const words = stem.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const view = VIEWS.find(([, named]) => words.slice(1).some((word) => named.test(word)))?.[0] ?? "front";
  return { keys: [...new Set(stems.map(numberKey))].filter((key) => key !== ""), view };
}

/** An accession number without what file systems and photographers write otherwise: case, slashes, spaces. */
export function numberKey(accessionNumber: string): string {
  return accessionNumber
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ".")
    .replaceAll(/^\.|\.$/g, "");
}
