/**
 * A path of this site as somebody's address named it, for going there after signing in. Anything that a browser would
 * take for another site, or for a script, becomes `otherwise`.
 */
export function ownPath(given: string | undefined, otherwise: string): string {
  if (!given?.startsWith("/")) return otherwise;
  const here = "http://here.invalid";
  if (!URL.canParse(given, here)) return otherwise;
  const { origin, pathname, search, hash } = new URL(given, here);
  // Browsers take a path that begins with two slashes for another host's.
  return origin === here && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : otherwise;
}
