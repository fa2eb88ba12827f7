import type { Route } from "./route";

/**
 * How fast people walk, in metres a second: slower than nine of ten, as traffic lights reckon with (US Manual on
 * Uniform Traffic Control Devices, 2009, section 4E.06: 3.5 feet a second).
 */
export const WALK_M_PER_S = 1.07;
/** How long people look at a work, in seconds, on average (Smith & Smith 2001, Empirical Studies of the Arts 19:2). */
export const LOOK_S = 27;
/** How fast people read, in words a minute (Brysbaert 2019, Journal of Memory and Language 109: non-fiction). */
export const READ_WORDS_PER_MIN = 238;
/** A floor by stairs and by lift with its waiting, in seconds: our own guess. */
export const FLOOR_S = { stairs: 20, lift: 60 } as const;
/** Nobody plans by the minute: rounded up to this. */
const ROUND_MIN = 5;

/** Words of a text. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * How long a tour takes, in minutes: walking + for each stop looking and reading its story, rounded up to five.
 * `storyWords` has one number a stop.
 */
export function suggestMinutes(
  { distanceM, stairs, lifts }: Pick<Route, "distanceM" | "stairs" | "lifts">,
  storyWords: readonly number[],
): number {
  const walkS = distanceM / WALK_M_PER_S + stairs * FLOOR_S.stairs + lifts * FLOOR_S.lift;
  const stopsS = storyWords.reduce((sum, words) => sum + LOOK_S + (words / READ_WORDS_PER_MIN) * 60, 0);
  return Math.max(ROUND_MIN, Math.ceil((walkS + stopsS) / 60 / ROUND_MIN) * ROUND_MIN);
}
