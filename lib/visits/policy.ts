const DAY_MS = 86_400_000;

/** Offline visits are sent late, but no later than this. */
const LATE_MS_MAX = 7 * DAY_MS;

/** A phone's clock may be wrong: times in the future, or from long ago, are taken as the edge of what can be true. */
export function clampTime(claimed: Date, now: Date): Date {
  const time = Math.min(now.getTime(), Math.max(now.getTime() - LATE_MS_MAX, claimed.getTime()));
  return new Date(time);
}

/** Visits whose last sign of life is before this instant have been kept for as long as was promised. */
export function expiryOf(now: Date, retentionDays: number): Date {
  return new Date(now.getTime() - retentionDays * DAY_MS);
}
