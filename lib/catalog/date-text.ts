/** The first and the last year in which a work can have been made; before our era negative. */
type Years = { yearFrom: number; yearTo: number };

/** "ca. 1610" is indexed as 1605 to 1615 (Cataloging Cultural Objects, 4.2.3.2). */
const CIRCA_YEARS = 5;
/** "Before" and "after" reach up to a century (Object ID, guide to date or period). */
const OPEN_YEARS = 100;
const TEXT_MAX = 200;
const YEAR_MIN = -5000;
const YEAR_MAX = 3000;

const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|spring|summer|autumn|fall|winter|primavera|verano|otono|invierno)";
/** What is said of a date and moves no year: who was sure of it, what was done then, on which day. */
const ASIDES = new RegExp(
  [
    "\\([^)]*\\)",
    "[[\\]?]",
    "\\b(?:probably|possibly|presumably|likely|signed|dated|made|designed|executed|painted|drawn|printed|published|cast|taken|firmad[oa]|fechad[oa]|probablemente|posiblemente|quiza)\\b(?: (?:and|y) )?",
    `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: de)? )?${MONTH}\\b\\.?(?: \\d{1,2}(?:st|nd|rd|th)?,)?(?: de| of)?)(?= ?\\d{3,4}\\b)`,
    "(?<=\\b\\d{4})-\\d{2}-\\d{2}\\b",
    "\\b(?:anno|ano|year|el|la|los|the|in|en)\\b(?! siglo)",
  ].join("|"),
  "g",
);
const CIRCA =
  /^(?:circa|ca?\.?|about|around|approx(?:imately|\.)?|hacia|h\.|aprox(?:imadamente|\.)?|alrededor de|~)\s*(?=[\d~]|\w)/;
const BEFORE = /^(?:before|by|until|antes de|hasta)\s+/;
const AFTER = /^(?:after|from|since|despues de|desde|a partir de)\s+/;
const BCE = /\s*\b(?:bce|bc|b\.c\.(?:e\.)?|a\.? ?c\.?|a\. ?de ?c\.?|antes de cristo)(?=\s|$|-)\.?/;
const CE = /\s*\b(?:ce|ad|a\.d\.|c\.e\.|d\.? ?c\.?|d\. ?de ?c\.?)(?=\s|$|-)\.?|\b(?:ad|a\.d\.)\s+/;
const CENTURY = "(?:centur(?:y|ies)|cent\\.|c\\.)";
const PARTS: [RegExp, from: number, to: number][] = [
  [/^(?:early|beginning of|start of|principios de|comienzos de|inicios de)\s*/, 0, 33],
  [/^(?:mid(?:dle)?(?: of)?|mediados de)\s*/, 33, 66],
  [/^(?:late|end of|finales de|fines de)\s*/, 67, 99],
  [/^(?:1st|first|primera?) (?:half of|half|mitad de)\s*/, 0, 49],
  [/^(?:2nd|second|last|segunda) (?:half of|half|mitad de)\s*/, 50, 99],
  [/^(?:1st|first|primer) (?:third of|third|tercio de)\s*/, 0, 33],
  [/^(?:2nd|second|segundo) (?:third of|third|tercio de)\s*/, 33, 66],
  [/^(?:3rd|third|last|final|tercer|ultimo) (?:third of|third|tercio de)\s*/, 67, 99],
  [/^(?:1st|first|primer) (?:quarter of|quarter|cuarto de)\s*/, 0, 24],
  [/^(?:2nd|second|segundo) (?:quarter of|quarter|cuarto de)\s*/, 25, 49],
  [/^(?:3rd|third|tercer) (?:quarter of|quarter|cuarto de)\s*/, 50, 74],
  [/^(?:4th|fourth|last|final|ultimo|cuarto) (?:quarter of|quarter|cuarto de)\s*/, 75, 99],
];

/**
 * The years that a date as labels show it speaks of, in English or Spanish: "c. 1510–15", "late 19th century",
 * "hacia 1704". Null where any of it is not understood: a guess would be taken for knowledge. "Early", "mid" and "late"
 * are thirds of a century, a century is 1500 to 1599; a circa of two years says itself how far it reaches.
 */
export function parseDateText(text: string): Years | null {
  if (text.length > TEXT_MAX) return null;
  const [body, isCirca] = without(tidy(text), CIRCA);
  const [first = "", second, ...more] = split(body);
  if (!first || more.length > 0) return null;
  const years = second === undefined ? single(first, isCirca) : range(first, second);
  return years && years.yearFrom <= years.yearTo && years.yearFrom >= YEAR_MIN && years.yearTo <= YEAR_MAX
    ? years
    : null;
}

function tidy(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\bmid-(?=\d|[a-z])/g, "mid ")
    .replace(/\bdel\b/g, "de")
    .replace(ASIDES, " ")
    .replace(/(\d) ?'s\b/g, "$1s")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;]+|[\s,;]+$|(?<=\d)\.?\s*$/g, "");
}

function without(text: string, word: RegExp): [rest: string, wasThere: boolean] {
  const rest = text.replace(word, " ").replace(/\s+/g, " ").trim();
  return [rest, rest !== text.trim()];
}

function split(text: string): string[] {
  const between = /^(?:between|entre|from|de|desde) (.+?) (?:and|y|to|a|until|hasta) (.+)$/.exec(text);
  if (between) return between.slice(1);
  return text.split(/\s*-\s*|\s*\/\s*|\s+(?:to|until|or|and|o|u|y|e|hasta|through)\s+/);
}

function range(first: string, second: string): Years | null {
  const [left, right] = [without(first, CIRCA)[0], without(second, CIRCA)[0]];
  // What one side says is said of both: "17th-18th century", "early to mid 19th century", "siglos XVII-XVIII", "200-100 BC".
  const [, ordinal = "", rest = ""] = CENTURY_TAIL.exec(right) ?? [];
  const era = BCE.test(right) && !BCE.test(left) ? " bce" : "";
  const from = span(left + era) ?? span(`${left} ${rest}`) ?? span(`${left} ${ordinal} ${rest}`);
  const to = span(abbreviated(left, right)) ?? span(`siglo ${right}`);
  return from && to && { yearFrom: from.yearFrom, yearTo: to.yearTo };
}

const CENTURY_TAIL = new RegExp(`(\\b\\d{1,2}(?:st|nd|rd|th)\\b)? ?(${CENTURY}.*|siglo .*)$`);

/** "1510-15" is 1510-1515, "1920s-30s" is 1920s-1930s. */
function abbreviated(left: string, right: string): string {
  const whole = /^(\d{3,4})(s?)$/.exec(left)?.[1];
  const short = /^(\d{1,2})(s?)$/.exec(right)?.slice(1);
  if (!whole || !short) return right;
  const [digits = "", plural = ""] = short;
  return whole.slice(0, whole.length - digits.length) + digits + plural;
}

function single(text: string, isCirca: boolean): Years | null {
  const [before, isBefore] = without(text, BEFORE);
  const [after, isAfter] = without(before, AFTER);
  const [body, isCircaToo] = without(after, CIRCA);
  const years = span(body);
  if (!years) return null;
  if (isBefore) return { yearFrom: years.yearFrom - OPEN_YEARS, yearTo: years.yearTo };
  if (isAfter) return { yearFrom: years.yearFrom, yearTo: years.yearTo + OPEN_YEARS };
  const by = (isCirca || isCircaToo) && years.yearFrom === years.yearTo ? CIRCA_YEARS : 0;
  return { yearFrom: years.yearFrom - by, yearTo: years.yearTo + by };
}

/** A year, a decade, a century or a part of one. */
function span(text: string): Years | null {
  const [said, isBce] = without(text, BCE);
  const [body, hasEra] = without(said, CE);
  const years = century(body, isBce) ?? decade(body);
  if (years) return years;
  const digits = (isBce || hasEra ? /^\d{1,4}$/ : /^\d{3,4}$/).exec(body)?.[0];
  if (!digits || Number(digits) === 0) return null;
  const year = isBce ? -Number(digits) : Number(digits);
  return { yearFrom: year, yearTo: year };
}

function decade(text: string): Years | null {
  const [, word, digits, plural] = /^(decada de |anos )?(\d{3}0)(s?)$/.exec(text) ?? [];
  if (!digits || !(word || plural)) return null;
  const isCentury = digits.endsWith("00") && plural !== "";
  return { yearFrom: Number(digits), yearTo: Number(digits) + (isCentury ? 99 : 9) };
}

function century(text: string, isBce: boolean): Years | null {
  const [part, from, to] = PARTS.find(([word]) => word.test(text)) ?? [/^/, 0, 99];
  const body = text.replace(part, "");
  const ordinal = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th) ?${CENTURY}$`).exec(body)?.[1];
  const roman = /^(?:siglos?|s\.) ?([ivx]+)$/.exec(body)?.[1];
  const arabic = /^(?:siglos?|s\.) ?(\d{1,2})$/.exec(body)?.[1];
  const which = roman ? romanNumber(roman) : Number(ordinal ?? arabic ?? 0);
  if (which === 0) return null;
  if (!isBce) return { yearFrom: Math.max(1, (which - 1) * 100 + from), yearTo: (which - 1) * 100 + to };
  // Years before our era count down: the early third of a century is its highest numbers.
  return { yearFrom: -(which * 100 - 1 - from), yearTo: -(which * 100 - 1 - to) || -1 };
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
