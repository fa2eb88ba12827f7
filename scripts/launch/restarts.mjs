/** A part that broke is started again, and given up when it broke this often within the window. */
const RESTARTS_MAX = 3;
const WINDOW_MS = 5 * 60_000;

/** Counts the breaks of one part; answers whether starting it again has ceased to make sense. */
export function restartLimit() {
  /** @type {number[]} */
  let breaks = [];
  return () => {
    const now = Date.now();
    breaks = [...breaks.filter((time) => now - time < WINDOW_MS), now];
    return breaks.length > RESTARTS_MAX;
  };
}
