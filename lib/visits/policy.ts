const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Offline visits are sent late, but no later than this. */
const LATE_MS_MAX = 7 * DAY_MS;

/** A phone's clock may be wrong: times in the future, or from long ago, are taken as the edge of what can be true. */
export function clampTime(claimed: Date, now: Date): Date {
  const time = Math.min(now.getTime(), Math.max(now.getTime() - LATE_MS_MAX, claimed.getTime()));
  return new Date(time);
}

/** The beginning of the hour (UTC) that an instant is in. */
export function hourOf(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / HOUR_MS) * HOUR_MS);
}

/** Each hour of the instants once. */
export function hoursOf(instants: Date[]): Date[] {
  return [...new Set(instants.map((instant) => hourOf(instant).getTime()))].map((time) => new Date(time));
}

/** What happened before this instant has been kept for as long as was promised. Always a whole hour. */
export function expiryOf(now: Date, retentionDays: number): Date {
  return hourOf(new Date(now.getTime() - retentionDays * DAY_MS));
}
