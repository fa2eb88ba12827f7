/** Clocks of several computers differ by less. */
const AHEAD_SECONDS_MAX = 60;

/**
 * Seconds since an instant, never negative. Null for none, and for one so far ahead that a clock must have been set
 * back since: how long ago that was can't be known.
 */
export function ageSeconds(instant: Date | null, now: Date): number | null {
  if (!instant) return null;
  const seconds = (now.getTime() - instant.getTime()) / 1000;
  if (seconds < -AHEAD_SECONDS_MAX) return null;
  return Math.round(Math.max(0, seconds));
}
