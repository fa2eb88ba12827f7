/** The one line under the picture. Names are message keys under `scan.guidance`. */
export type Guidance =
  | "starting"
  | "point"
  | "another"
  | "hold"
  | "closer"
  | "dark"
  | "darkTorch"
  | "looking"
  | "slow"
  | "offline";

export type Situation = {
  live: boolean;
  online: boolean;
  /** Time since the question in flight was sent, or null. */
  askedForMs: number | null;
  /** Difference between the last two looks, or null before there were two. */
  motion: number | null;
  dark: boolean;
  torchAvailable: boolean;
  /** Questions about the view at hand that found nothing, and whether a work was put away in it. */
  misses: number;
  refused: boolean;
};

/** A question that takes longer than this is called slow. */
const SLOW_MS = 3000;
/** Difference between looks above which the phone is being carried rather than aimed. */
const CARRIED = 0.6;

/** What to tell the visitor now; the most useful thing first. Pure. */
export function guidanceFor(now: Situation): Guidance {
  if (!now.online) return "offline";
  if (!now.live) return "starting";
  if (now.askedForMs !== null) return now.askedForMs >= SLOW_MS ? "slow" : "looking";
  if (now.dark) return now.torchAvailable ? "darkTorch" : "dark";
  if (now.motion === null || now.motion > CARRIED) return "point";
  if (now.refused) return "another";
  if (now.misses > 0) return "closer";
  return "hold";
}

/** How long a line stays before another may replace it, so that it can be read. */
const READABLE_MS = 700;

/** Keeps the shown line until it could be read; news about the network and the search come at once. */
export function mayReplace(shown: Guidance, next: Guidance, shownForMs: number): boolean {
  if (shown === next) return false;
  return next === "looking" || next === "slow" || next === "offline" || shownForMs >= READABLE_MS;
}

/** Lines worth interrupting a screen reader for; the others change too often. */
export function isSpoken(guidance: Guidance): boolean {
  return guidance !== "hold" && guidance !== "looking" && guidance !== "starting";
}
