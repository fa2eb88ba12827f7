/** Separates what a cell lists: a semicolon, a bar or a line break that no backslash stands before. */
const SEPARATOR = /[;|\n]/;

/** The things that a cell lists, each once, in their order. */
export function readList(cell: string): string[] {
  const parts = [""];
  for (let at = 0; at < cell.length; at++) {
    const character = cell[at] ?? "";
    const next = cell[at + 1] ?? "";
    if (character === "\\" && (next === "\\" || SEPARATOR.test(next))) {
      parts[parts.length - 1] += next;
      at += 1;
    } else if (SEPARATOR.test(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** Writes a list so that `readList` reads the same. */
export function writeList(list: readonly string[]): string {
  return list.map((one) => one.replace(/\\(?=[\\;|\n]|$)|[;|\n]/g, "\\$&")).join("; ");
}

export type Fact = { label: string; text: string };

/** Facts, one a line: a label, a colon, a text. Answers null when a line has no label. */
export function readFacts(cell: string): Fact[] | null {
  const facts = cell
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const colon = /(?<!\\)(?:\\\\)*:/.exec(line);
      if (!colon) return null;
      const at = colon.index + colon[0].length - 1;
      return { label: unescaped(line.slice(0, at).trim()), text: unescaped(line.slice(at + 1).trim()) };
    });
  return facts.every((fact) => fact?.label) ? (facts as Fact[]) : null;
}

/** Writes facts so that `readFacts` reads the same. */
export function writeFacts(facts: readonly Fact[]): string {
  return facts.map(({ label, text }) => `${escaped(label, true)}: ${escaped(text, false)}`).join("\n");
}

function escaped(text: string, isLabel: boolean): string {
  const plain = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  return isLabel ? plain.replaceAll(":", "\\:") : plain;
}

function unescaped(text: string): string {
  return text.replace(/\\(n|\\|:)/g, (_, character: string) => (character === "n" ? "\n" : character));
}
