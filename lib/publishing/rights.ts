/** Hosts whose statements the standards know; their identifiers begin with http, whatever their pages do. */
const STATEMENTS = new Set(["creativecommons.org", "rightsstatements.org"]);

/** "CC BY-SA 4.0" and "CC0 1.0", as people write them: exactly one licence is meant. */
const SHORT = /^CC (BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) (\d\.\d)$/i;
const CC0 = /^CC0(?: 1\.0)?$/i;

/** The identifier of a Creative Commons licence or a rights statement, where the text is its address or short name. */
export function rightsUri(text: string): string | null {
  const given = text.trim();
  const [, licence, version] = SHORT.exec(given) ?? [];
  if (licence) return `http://creativecommons.org/licenses/${licence.toLowerCase()}/${version}/`;
  if (CC0.test(given)) return "http://creativecommons.org/publicdomain/zero/1.0/";
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return null;
  const { hostname, pathname } = new URL(given);
  const host = hostname.replace(/^www\./, "");
  if (!STATEMENTS.has(host)) return null;
  // Of a licence in a language, `…/by/4.0/deed.es`, the licence itself.
  const path = pathname.replace(/(?:deed|legalcode)(?:\.\w+)?$/, "").replace(/\/?$/, "/");
  return `http://${host}${path.replace(/^\/page\//, "/vocab/")}`;
}
