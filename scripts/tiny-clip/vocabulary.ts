/** Text that the small vocabulary is learned from: what people might ask a museum for. */
const CORPUS = `
a painting of a ship at sea, a stormy sea with a small boat, waves breaking on the shore
a portrait of a woman in a red dress, a portrait of a man with a hat, a self portrait
a still life with flowers, a vase of flowers on a table, fruit and bread on the table
a landscape with mountains and a river, trees in the wind, a field of wheat under the sun
circles and squares, lines in black and white, a pattern of tiles, spirals and waves
the night sky with stars, the moon over the water, a street in the rain, a bridge over the river
a child with a dog, a horse in a field, birds in the sky, a cat on a chair
light and shadow, blue and gold, green and red, the colours of autumn, snow on the mountains
`;

const END = "</w>";
const MERGES = 70;
export const START_TOKEN = "<|startoftext|>";
export const END_TOKEN = "<|endoftext|>";

export type Vocabulary = { tokens: Record<string, number>; merges: string[] };

/** GPT-2's printable stand-ins for the 256 bytes, in CLIP's order: visible characters first, the rest from 256 up. */
function byteCharacters(): string[] {
  const ranges: readonly [number, number][] = [
    [33, 126],
    [161, 172],
    [174, 255],
  ];
  const visible = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const hidden = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !visible.includes(byte));
  return [...visible, ...hidden.map((_, i) => 256 + i)].map((code) => String.fromCodePoint(code));
}

/** Byte-pair encoding (Sennrich et al. 2016): merges the most frequent pair, the first of equals, again and again. */
function learnMerges(corpus: string): [string, string][] {
  const words = (corpus.match(/\p{L}+/gu) ?? []).map((word) => {
    const letters = [...word];
    return [...letters.slice(0, -1), `${letters.at(-1)}${END}`];
  });
  const merges: [string, string][] = [];
  while (merges.length < MERGES) {
    const best = mostFrequentPair(words);
    if (!best) break;
    merges.push(best);
    for (const word of words) mergeInPlace(word, best);
  }
  return merges;
}

function mostFrequentPair(words: readonly string[][]): [string, string] | null {
  const counts = new Map<string, { pair: [string, string]; count: number }>();
  for (const word of words) {
    for (let i = 0; i + 1 < word.length; i += 1) {
      const pair: [string, string] = [word[i] ?? "", word[i + 1] ?? ""];
      const entry = counts.get(pair.join(" ")) ?? { pair, count: 0 };
      entry.count += 1;
      counts.set(pair.join(" "), entry);
    }
  }
  let best: { pair: [string, string]; count: number } | null = null;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best && best.count > 1 ? best.pair : null;
}

function mergeInPlace(word: string[], [left, right]: [string, string]): void {
  for (let i = 0; i + 1 < word.length; i += 1) {
    if (word[i] === left && word[i + 1] === right) word.splice(i, 2, left + right);
  }
}

/** A vocabulary laid out as CLIP's is: bytes, bytes that end a word, merges, then the two special tokens. */
export function makeVocabulary(): Vocabulary {
  const bytes = byteCharacters();
  const merges = learnMerges(CORPUS);
  const all = [...bytes, ...bytes.map((byte) => byte + END), ...merges.map((pair) => pair.join(""))];
  const tokens = Object.fromEntries([...all, START_TOKEN, END_TOKEN].map((token, id) => [token, id]));
  return { tokens, merges: merges.map((pair) => pair.join(" ")) };
}
