/** Seconds to wait after each failed attempt: from a hiccup to a weekend's outage; ten attempts in all. */
export const WAITS_S = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** A receiver that has failed for so long is switched off: somebody has to look at it. */
export const FAILING_DAYS_MAX = 5;
export const KEPT_DAYS = 30;
export const WEBHOOKS_MAX = 20;
/** The secret before signs as well for a day after a change. */
export const ROTATION_HOURS = 24;

const DAY_MS = 86_400_000;

/** Seconds until the next attempt after `attempts` of them, or null when that was the last. */
export function waitAfter(attempts: number, retryAfter: string | null): number | null {
  const wait = WAITS_S[attempts - 1];
  if (wait === undefined) return null;
  const asked = /^\d+$/.test(retryAfter ?? "") ? Number(retryAfter) : 0;
  return Math.max(wait, Math.min(asked, 86_400));
}

export function isGivenUp(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() > FAILING_DAYS_MAX * DAY_MS;
}

export function keptSince(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS);
}
