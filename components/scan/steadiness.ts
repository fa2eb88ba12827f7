/** What one look at the live picture measured. */
export type Sample = {
  atMs: number;
  /** Difference to the look before (see `differenceOf`). */
  motion: number;
  /** Variance of the Laplacian. */
  sharpness: number;
  /** 0 black to 1 white. */
  brightness: number;
};

/** What is remembered from look to look. */
export type Watch = { steadySinceMs: number | null; sharpnessPeak: number };

export const AT_FIRST: Watch = { steadySinceMs: null, sharpnessPeak: 0 };

/**
 * When a picture is good enough to ask about. Set on textured frames of 128 px at ten looks a second: a hand
 * that tries to hold still moves the picture by 0.3 to 1 px between looks (difference 0.03 to 0.15), one that
 * pans moves it by 3 px and more (0.35 up).
 */
export const STEADINESS = {
  motionMax: 0.2,
  /** A picture must have been steady for this long: shorter catches the pause between two movements. */
  steadyMs: 300,
  /** Share of the sharpest recent look that counts as in focus; autofocus hunting drops to a third. */
  sharpnessShare: 0.6,
  /** Steady for this long is taken as it is: some works are soft all over. */
  patienceMs: 1500,
  /** Forgets half of the sharpest look in 3.4 s at ten looks a second. */
  peakDecay: 0.98,
  /** Mean brightness under which phone cameras are mostly noise. */
  darkBelow: 0.09,
} as const;

export type Reading = { watch: Watch; ready: boolean; moving: boolean; dark: boolean };

/** Takes one sample in and says whether now is the moment for a photo. Pure. */
export function observe(watch: Watch, sample: Sample): Reading {
  const sharpnessPeak = Math.max(sample.sharpness, watch.sharpnessPeak * STEADINESS.peakDecay);
  const dark = sample.brightness < STEADINESS.darkBelow;
  if (sample.motion > STEADINESS.motionMax) {
    return { watch: { steadySinceMs: null, sharpnessPeak }, ready: false, moving: true, dark };
  }
  const steadySinceMs = watch.steadySinceMs ?? sample.atMs;
  const steadyMs = sample.atMs - steadySinceMs;
  const sharp = sample.sharpness >= sharpnessPeak * STEADINESS.sharpnessShare;
  const ready = steadyMs >= STEADINESS.patienceMs || (steadyMs >= STEADINESS.steadyMs && sharp);
  return { watch: { steadySinceMs, sharpnessPeak }, ready, moving: false, dark };
}
