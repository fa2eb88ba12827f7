import type { Locale } from "@/lib/kernel/locale";
import type { RowNote } from "./rows";

/**
 * What there is to say of a row. Here and not among the interface's texts, because the file of problems says the same
 * as the page, and a domain knows no page.
 */
const WORDS = {
  cellTooLong: {
    en: "The cell in column {column} has {length} characters; {most} is the most.",
    es: "La celda de la columna {column} tiene {length} caracteres; el máximo es {most}.",
  },
  tooManyCells: {
    en: "The row has {cells} cells, and there are {columns} columns: a separator too many, or a quotation mark missing.",
    es: "La fila tiene {cells} celdas y hay {columns} columnas: sobra un separador o falta una comilla.",
  },
  cellError: {
    en: "The cell in column {column} holds an error, {text}.",
    es: "La celda de la columna {column} contiene un error, {text}.",
  },
  nulCharacter: {
    en: "Column {column} holds a character that no text can hold (U+0000). Is the encoding right?",
    es: "La columna {column} contiene un carácter que ningún texto admite (U+0000). ¿Es correcta la codificación?",
  },
  lineTooLong: {
    en: "The row is larger than 4 MB, most likely because of a quotation mark that is never closed. What follows was not read.",
    es: "La fila ocupa más de 4 MB, casi seguro por una comilla que no se cierra. Lo que sigue no se ha leído.",
  },
  quoteNotClosed: {
    en: "A quotation mark opened here is never closed. What follows was not read.",
    es: "Una comilla abierta aquí no se cierra nunca. Lo que sigue no se ha leído.",
  },
  noNumber: { en: "There is no accession number.", es: "Falta el número de inventario." },
  noTitle: {
    en: "There is no title, or none in the museum's first language for a work that visitors see.",
    es: "Falta el título, o falta en el primer idioma del museo para una obra que ven los visitantes.",
  },
  numberTwice: {
    en: "The accession number {text} is also in row {rows}.",
    es: "El número de inventario {text} también está en la fila {rows}.",
  },
  tooLong: {
    en: "“{text}…” has {length} characters; {most} is the most.",
    es: "«{text}…» tiene {length} caracteres; el máximo es {most}.",
  },
  tooMany: { en: "There are {count} of them; {most} is the most.", es: "Hay {count}; el máximo es {most}." },
  noFraction: { en: "“{text}” is no number from 0 to 1.", es: "«{text}» no es un número de 0 a 1." },
  noLength: {
    en: "“{text}” is no length in centimetres.",
    es: "«{text}» no es una longitud en centímetros.",
  },
  noYear: { en: "“{text}” is no year.", es: "«{text}» no es un año." },
  noFacts: {
    en: "“{text}” is no list of facts: one a line, as “Label: text”, up to 100 and 1,000 characters.",
    es: "«{text}» no es una lista de datos: uno por línea, como «Nombre: texto», hasta 100 y 1000 caracteres.",
  },
  noFlag: { en: "“{text}” is neither yes nor no.", es: "«{text}» no es ni sí ni no." },
  noState: { en: "“{text}” is neither draft nor published.", es: "«{text}» no es ni borrador ni publicado." },
  yearsReversed: {
    en: "The years run backwards: {from} to {to}.",
    es: "Los años van al revés: de {from} a {to}.",
  },
  dateUnread: {
    en: "No years could be told from “{text}”; the text is taken as it is.",
    es: "No se han podido leer años en «{text}»; el texto se toma tal cual.",
  },
  sizeUnread: {
    en: "“{text}” could not be read as a size; it is left out.",
    es: "«{text}» no se ha podido leer como medidas; se deja fuera.",
  },
  noPicture: {
    en: "“{text}” is no address that a picture can be fetched from; it is left out.",
    es: "«{text}» no es una dirección de la que se pueda traer una imagen; se deja fuera.",
  },
  roomUnknown: {
    en: "The museum has no room “{text}”; the work is not placed.",
    es: "El museo no tiene ninguna sala «{text}»; la obra no se sitúa.",
  },
  notFetched: { en: "{text}", es: "{text}" },
  notUnderstood: {
    en: "This record lacks what every record has, an accession number above all.",
    es: "A esta ficha le falta lo que tienen todas, sobre todo el número de inventario.",
  },
  changedMeanwhile: {
    en: "Somebody has changed or made this work since the dry run. It was left as it is.",
    es: "Alguien ha cambiado o creado esta obra desde la prueba. Se ha dejado como está.",
  },
  touchedSince: {
    en: "Somebody has changed this work since the import. It was left as it is.",
    es: "Alguien ha cambiado esta obra desde la importación. Se ha dejado como está.",
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** A note in the reader's language. */
export function sayNote({ code, values = {} }: Pick<RowNote, "code" | "values">, locale: Locale): string {
  const words = code in WORDS ? WORDS[code as keyof typeof WORDS][locale] : code;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
