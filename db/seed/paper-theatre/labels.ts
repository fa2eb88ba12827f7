import { text } from "../demo/labels";
import type { LocalizedText } from "../demo/types";

/** Credit of a drawing made for the Paper Theatre after someone's principle. */
export const after = (name: string, nombre = name): LocalizedText =>
  text(
    `Drawn by code for the Paper Theatre, after ${name}`,
    `Dibujado por código para el Teatro de Papel, según ${nombre}`,
  );

export const cardPrint = text(
  "Algorithm; pigment print on card",
  "Algoritmo; impresión pigmentada sobre cartulina",
);
