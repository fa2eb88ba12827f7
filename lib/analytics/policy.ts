import type { Span } from "@/lib/visits/contract";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The hour (UTC) that begins at this instant. */
export function hourSpan(hour: Date): Span {
  return { from: hour, to: new Date(hour.getTime() + HOUR_MS) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Sweden's way to write a date is ISO 8601's.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  formats.set(timeZone, format);
  return format;
}

/** The date, `YYYY-MM-DD`, that it is at an instant in a time zone. */
export function dayOf(instant: Date, timeZone: string): string {
  return formatOf(timeZone).format(instant);
}

/** The dates that an hour (UTC) has a part of: two where a zone's midnight is not on the hour. */
export function daysOf(hour: Date, timeZone: string): string[] {
  const { from, to } = hourSpan(hour);
  return [...new Set([dayOf(from, timeZone), dayOf(new Date(to.getTime() - 1), timeZone)])];
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}

/**
 * From the first instant of a date in a time zone until the first of the next: 23 or 25 hours where clocks change,
 * from one o'clock where midnight itself is skipped.
 */
export function daySpan(day: string, timeZone: string): Span {
  return { from: startOf(day, timeZone), to: startOf(nextDay(day), timeZone) };
}

/** No zone is farther than 14 hours from UTC: between these two the date begins, and it begins on a minute. */
function startOf(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) / MINUTE_MS;
  let before = midnight - 16 * 60;
  let since = midnight + 16 * 60;
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (dayOf(new Date(middle * MINUTE_MS), timeZone) < day) before = middle;
    else since = middle;
  }
  return new Date(since * MINUTE_MS);
}
