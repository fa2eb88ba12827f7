const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Breaks a text into lines of at most this width: between words, and within a word that is wider than a line. Beyond
 * `linesMax` the rest is cut, and the last line ends with an ellipsis.
 */
export function wrap(
  text: string,
  widthMm: number,
  width: (text: string) => number,
  linesMax = 99,
): string[] {
  const fits = (part: string) => width(part) <= widthMm;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = piecesOf(word, widthMm, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line) lines.push(line);
  if (lines.length <= linesMax) return lines;
  const kept = lines.slice(0, linesMax);
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? "", widthMm, width)];
}

/** A word in pieces that fit, at least one character each: what is wider than the box itself can't be helped. */
function piecesOf(word: string, widthMm: number, width: (text: string) => number): string[] {
  if (width(word) <= widthMm) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    // Characters one by one: kerning only brings them closer.
    const more = width(segment);
    if (piece && used + more > widthMm) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += segment;
    used += more;
  }
  return [...pieces, piece];
}

function shorten(line: string, widthMm: number, width: (text: string) => number): string {
  const [kept = ""] = piecesOf(line, widthMm - width(ELLIPSIS), width);
  return kept.trimEnd() + ELLIPSIS;
}
