import type { Locale } from "@/lib/kernel/locale";

type Letter = { subject: string; text: string };

/** The e-mail with a link for a new password. */
export function resetLetter(locale: Locale, name: string, address: string): Letter {
  return LETTERS[locale](name, address);
}

const LETTERS: Record<Locale, (name: string, address: string) => Letter> = {
  en: (name, address) => ({
    subject: "A new password for ArtScope",
    text: `Hello ${name},

somebody, probably you, asked for a new password for ArtScope. Choose it here within an hour:

${address}

The link works once. If it was not you, nothing has changed: you need not do anything.
`,
  }),
  es: (name, address) => ({
    subject: "Una contraseña nueva para ArtScope",
    text: `Hola, ${name}:

Alguien, probablemente tú, ha pedido una contraseña nueva para ArtScope. Elígela aquí en menos de una hora:

${address}

El enlace funciona una sola vez. Si no has sido tú, nada ha cambiado: no tienes que hacer nada.
`,
  }),
};
