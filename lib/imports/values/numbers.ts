/** A number as people write it: "1,234.5", "1.234,5", "60,5" or "60.5". Null for what is none. */
export function readNumber(cell: string): number | null {
  const text = cell.trim().replace(/[\s\u00a0\u202f]/g, "");
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const decimals = last < 0 ? "" : text.slice(last + 1);
  const whole = (last < 0 ? text : text.slice(0, last)).replace(/[.,]/g, "");
  // One separator before three digits: thousands if it stands there several times, else a decimal sign.
  const isThousands = last >= 0 && text.split(text[last] ?? "").length > 2;
  const value = Number(isThousands ? `${whole}${decimals}` : `${whole || "0"}.${decimals || "0"}`);
  return Number.isFinite(value) ? value : null;
}

const YES = new Set(["yes", "y", "true", "1", "x", "si", "sí", "s", "verdadero", "on display", "on view"]);
const NO = new Set(["no", "n", "false", "0", "falso", "in storage", "not on view", "storage"]);

/** Yes or no in English or Spanish. Null for anything else. */
export function readFlag(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

const STATES: Record<string, "draft" | "published"> = {
  ...{ draft: "draft", borrador: "draft", unpublished: "draft", "no publicado": "draft" },
  ...{ published: "published", publicado: "published", publicada: "published", public: "published" },
};

/** Whether visitors see a work. Null for anything else. */
export const readState = (cell: string) => STATES[cell.trim().toLowerCase()] ?? null;
