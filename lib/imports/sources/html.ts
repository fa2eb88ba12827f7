const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const BREAKS = new Set(["br", "/p", "/div", "/li", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6"]);

/** The text of a piece of HTML, paragraphs apart; it is never shown as HTML. */
export function textOf(html: string): string {
  return withoutTags(html)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,10}));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .replace(/[ \t\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Goes through the text once: a pattern that looks for an end from each beginning would take hours over a bad one. */
function withoutTags(html: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = html.indexOf("<", at);
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) return kept.concat(html.slice(at)).join("");
    const name = /^<(\/?[a-z][a-z0-9]*)/i.exec(html.slice(open, open + 12))?.[1]?.toLowerCase();
    // No tag, but a sign: 5 < 6.
    const end = name === undefined ? open + 1 : close + 1;
    kept.push(html.slice(at, name === undefined ? end : open));
    if (name !== undefined && BREAKS.has(name)) kept.push("\n");
    at = name === "script" || name === "style" ? endOf(html, name, end) : end;
  }
}

/** Where what a script or a style holds is over. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
