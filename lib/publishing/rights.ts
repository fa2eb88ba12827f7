/** Hosts whose statements the standards know; their identifiers begin with http, whatever their pages do. */
const STATEMENTS = new Set(["creativecommons.org", "rightsstatements.org"]);

/** The identifier of a Creative Commons licence or a rights statement, where the text is its address; else null. */
export function rightsUri(text: string): string | null {
  const given = text.trim();
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return null;
  const { hostname, pathname } = new URL(given);
  const host = hostname.replace(/^www\./, "");
  if (!STATEMENTS.has(host)) return null;
  // Of a licence in a language, `…/by/4.0/deed.es`, the licence itself.
  const path = pathname.replace(/(?:deed|legalcode)(?:\.\w+)?$/, "").replace(/\/?$/, "/");
  return `http://${host}${path.replace(/^\/page\//, "/vocab/")}`;
}
