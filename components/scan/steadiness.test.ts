import { describe, expect, it } from "vitest";
import { differenceOf, sharpnessOf } from "./frame-measures";
import { blurred, shifted, texture } from "./frames.testing";
import { AT_FIRST, observe, type Sample, STEADINESS } from "./steadiness";

/** Feeds samples 100 ms apart and returns the time of the first moment that is ready, or null. */
function firstReady(samples: Partial<Sample>[]): number | null {
  let watch = AT_FIRST;
  for (const [i, given] of samples.entries()) {
    const sample = { atMs: i * 100, motion: 0.05, sharpness: 400, brightness: 0.5, ...given };
    const reading = observe(watch, sample);
    if (reading.ready) return sample.atMs;
    watch = reading.watch;
  }
  return null;
}

const times = (count: number, sample: Partial<Sample>) => Array.from({ length: count }, () => sample);

describe("steadiness", () => {
  it("is ready shortly after the phone is held still", () => {
    expect(firstReady(times(10, {}))).toBe(300);
  });

  it("waits while the phone moves, and starts over after a jerk", () => {
    expect(firstReady(times(30, { motion: 0.6 }))).toBeNull();
    expect(firstReady([...times(3, {}), { motion: 0.9 }, ...times(5, {})])).toBe(700);
  });

  it("waits for focus", () => {
    const hunting = [...times(3, { motion: 0.9 }), ...times(6, { sharpness: 90 }), ...times(5, {})];
    expect(firstReady(hunting)).toBe(900);
  });

  it("takes a soft picture after a while: some works are soft", () => {
    const soft = [{ motion: 0.9, sharpness: 2000 }, ...times(20, { sharpness: 40 })];
    expect(firstReady(soft)).toBe(100 + STEADINESS.patienceMs);
  });

  it("calls a dark picture dark and tries all the same", () => {
    const reading = observe(AT_FIRST, { atMs: 0, motion: 0.05, sharpness: 5, brightness: 0.04 });
    expect(reading.dark).toBe(true);
    expect(firstReady(times(10, { brightness: 0.04 }))).toBe(300);
  });

  it("has thresholds that fit real frames: a steady hand passes, a pan does not, blur is told from focus", () => {
    const picture = texture(5);
    expect(differenceOf(picture, shifted(picture, 0))).toBeLessThan(STEADINESS.motionMax);
    expect(differenceOf(picture, shifted(picture, 4))).toBeGreaterThan(STEADINESS.motionMax);
    expect(sharpnessOf(blurred(picture, 2)) / sharpnessOf(picture)).toBeLessThan(STEADINESS.sharpnessShare);
  });
});
