const UNIT_MS: Record<string, number> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
};

/** Milliseconds of a duration as the SDK writes it ("1h30m"); null when it isn't one. An empty one is 0. */
export function durationMs(text: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[wdhms]))*$/.test(text)) return null;
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|[wdhms])/g);
  return [...parts].reduce((sum, [, n, unit]) => sum + Number(n) * (UNIT_MS[unit ?? ""] ?? 0), 0);
}

/** The moment that a duration or an ISO date names; throws on anything else, with what was given. */
export function momentAfter(now: Date, text: string): Date {
  const ms = durationMs(text);
  const at = ms === null ? new Date(text) : new Date(now.getTime() + ms);
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${text}" is neither a duration nor a date`);
  return at;
}

/** The moment that a `retry-after` header names (seconds or a date), null when it says nothing usable. */
export function retryMoment(now: Date, header: string | undefined): Date | null {
  if (!header) return null;
  const at = /^\d+$/.test(header) ? new Date(now.getTime() + Number(header) * 1000) : new Date(header);
  return Number.isNaN(at.getTime()) ? null : at;
}
