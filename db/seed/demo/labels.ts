import type { LocalizedText } from "./types";

/** A text in both of the museum's languages. */
export const text = (en: string, es: string): LocalizedText => ({ en, es });

/** Year of a principle, shown as it is in both languages. */
export const inYear = (year: number) => ({ display: text(String(year), String(year)), from: year, to: year });

/** Credit of a drawing made here after someone's principle. */
export const after = (name: string, nombre = name): LocalizedText =>
  text(
    `Drawn by code for the Museum of Algorithmic Art, after ${name}`,
    `Dibujado por código para el Museo de Arte Algorítmico, según ${nombre}`,
  );

export const pigmentPrint = text(
  "Algorithm; pigment print on cotton paper",
  "Algoritmo; impresión pigmentada sobre papel de algodón",
);
export const lightPrint = text(
  "Algorithm; light summed pixel by pixel, print on baryta paper",
  "Algoritmo; luz sumada píxel a píxel, impresión sobre papel baritado",
);
export const inkPrint = text(
  "Algorithm; inks mixed by absorption, print on rag paper",
  "Algoritmo; tintas mezcladas por absorción, impresión sobre papel de trapo",
);
