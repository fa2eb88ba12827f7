const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const UNITS = [
  { unit: "day", ms: DAY_MS },
  { unit: "hour", ms: HOUR_MS },
  { unit: "minute", ms: MINUTE_MS },
  { unit: "second", ms: SECOND_MS },
] as const;

function amount(value: number, unit: string, locale: string, digits = 0): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unitDisplay: "short",
    maximumFractionDigits: digits,
    unit,
  }).format(value);
}

/** A duration as one reads it aloud, in its two largest units: "2 hr 5 min", "12 sec", "0.4 sec". */
export function durationWords(ms: number, locale: string): string {
  if (ms < 10 * SECOND_MS) return amount(Math.max(0, ms) / SECOND_MS, "second", locale, 1);
  const at = UNITS.findIndex((unit) => ms >= unit.ms);
  const [large, small] = [UNITS[at] ?? UNITS[3], UNITS[at + 1]];
  const whole = Math.floor(ms / large.ms);
  const rest = small ? Math.floor((ms - whole * large.ms) / small.ms) : 0;
  const first = amount(whole, large.unit, locale);
  return small && rest > 0 ? `${first} ${amount(rest, small.unit, locale)}` : first;
}

/** A time that is only estimated, in one unit and rounded; null for less than a few seconds. */
export function roughly(ms: number, locale: string): string | null {
  if (ms < 5 * SECOND_MS) return null;
  const { unit, ms: size } = UNITS.find((one) => ms >= 1.5 * one.ms) ?? UNITS[3];
  const exact = ms / size;
  // To five seconds or five minutes: an estimate that counts single ones pretends to know.
  const step = unit === "second" || (unit === "minute" && exact > 10) ? 5 : 1;
  return amount(Math.max(step, Math.round(exact / step) * step), unit, locale);
}

/** A moment in the museum's zone, in the reader's locale; without the date when it is of the same day as `now`. */
export function momentWords(at: Date, now: Date, { locale, timeZone }: Place): string {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: "short" }).format(at);
  if (day.format(at) === day.format(now)) return time;
  return `${new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "short" }).format(at)}, ${time}`;
}

/** The same in full, to the second and with the zone's name. */
export function fullMoment(at: Date, { locale, timeZone }: Place): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "medium", timeStyle: "long" }).format(at);
}

type Place = { locale: string; timeZone: string };
