import type { Locale } from "@/lib/kernel/locale";

/** Spanish words of these endings agree in number: the list below names the singular. */
const withPlurals = (words: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) => [
      [word, value],
      [word.endsWith("r") ? `${word}es` : `${word}s`, value],
    ]),
  );

/** What people say of museums and the word list does not know, or takes for something else; −5 to 5 as AFINN's. */
export const MUSEUM_WORDS: Record<Locale, Record<string, number>> = {
  en: {
    breathtaking: 4,
    cramped: -2,
    mesmerising: 4,
    mesmerizing: 4,
    overcrowded: -2,
    overpriced: -2,
    touching: 2,
  },
  es: withPlurals({
    aburrida: -3,
    aburrido: -3,
    conmovedor: 3,
    conmovedora: 3,
    encantado: 3,
    emocionante: 3,
    impresionante: 3,
    imprescindible: 3,
    masificada: -2,
    masificado: -2,
    oscura: -1,
    oscuro: -1,
    preciosa: 3,
    precioso: 3,
    sobrecogedor: 3,
  }),
};
