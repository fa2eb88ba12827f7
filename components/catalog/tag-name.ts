/** A tag as it is read: `cellular-automata` → "cellular automata". */
export function tagName(tag: string): string {
  return tag.replaceAll("-", " ");
}
