/** The list with one of its members moved by some places; as it was where there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const member = list[at];
  if (member === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), member, ...rest.slice(to)];
}
