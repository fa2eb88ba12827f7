import { describe, expect, it } from "vitest";
import { hang, hangings, realSize } from "./hang";

const wall = { width: 1440, height: 720 };
const work = (id: string, widthCm: number, heightCm: number) => ({ id, widthCm, heightCm });
const outer = (hung: { width: number; mount: number; frame: number }) =>
  hung.width + 2 * (hung.mount + hung.frame);

describe("hanging works on a wall", () => {
  it("shows works side by side in their true proportions", () => {
    const [first, second] = hang([work("a", 100, 100), work("b", 50, 80)], wall);
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2);
    expect((second?.height ?? 0) / (second?.width ?? 1)).toBeCloseTo(1.6);
  });

  it("stays on the wall, whatever hangs there", () => {
    for (const group of [
      [work("a", 300, 30)],
      [work("a", 30, 300)],
      [work("a", 90, 60), work("b", 60, 90), work("c", 80, 80)],
    ]) {
      const hung = hang(group, wall);
      expect(hung.reduce((sum, one) => sum + outer(one), 0)).toBeLessThanOrEqual(wall.width * 0.9 + 0.01);
      for (const one of hung)
        expect(one.height + 2 * (one.mount + one.frame)).toBeLessThanOrEqual(wall.height * 0.8 + 0.01);
    }
  });

  it("groups up to three, and leaves a small work alone rather than lost beside a giant", () => {
    const even = ["a", "b", "c", "d"].map((id) => work(id, 60, 80));
    expect(hangings(even, wall, true).map((group) => group.length)).toEqual([3, 1]);
    expect(hangings(even, wall, false)).toHaveLength(4);
    expect(hangings([work("giant", 300, 300), work("small", 20, 20)], wall, true)).toHaveLength(2);
  });

  it("never stretches a picture, measured or not", () => {
    expect(realSize({ widthCm: 100, heightCm: 90 }, { width: 1600, height: 800 })).toEqual({
      widthCm: 100,
      heightCm: 50,
    });
    expect(realSize(null, { width: 800, height: 1600 })).toEqual({ widthCm: 40, heightCm: 80 });
  });
});
