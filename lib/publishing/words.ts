import type { LanguageMap } from "./languages";

/** What the rows of a published record are called, in the languages that the interface speaks. */
export const WORDS = {
  artist: { en: ["Artist"], es: ["Artista"] },
  date: { en: ["Date"], es: ["Fecha"] },
  medium: { en: ["Medium"], es: ["Técnica"] },
  dimensions: { en: ["Dimensions"], es: ["Dimensiones"] },
  classification: { en: ["Classification"], es: ["Clasificación"] },
  movement: { en: ["Movement"], es: ["Movimiento"] },
  accessionNumber: { en: ["Accession number"], es: ["Número de inventario"] },
  room: { en: ["Room"], es: ["Sala"] },
  story: { en: ["The story"], es: ["La historia"] },
  rights: { en: ["Rights"], es: ["Derechos"] },
  creditLine: { en: ["Credit line"], es: ["Línea de crédito"] },
} satisfies Record<string, LanguageMap>;

/** "Works 1–100" in each language. */
export function stretchLabel(from: number, to: number): LanguageMap {
  return { en: [`Works ${from}–${to}`], es: [`Obras ${from}–${to}`] };
}
