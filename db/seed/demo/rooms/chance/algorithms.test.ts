import { describe, expect, it } from "vitest";
import { createRandom } from "../../random";
import { gasket, startingCircles } from "./apollonian-gasket.draw";
import { poissonDisc } from "./blue-noise-shell.draw";
import { crosses, NEEDLE } from "./buffon-needle.draw";
import { perlin } from "./flow-field.draw";
import { generation } from "./game-of-life.draw";
import { sweep } from "./ising-model.draw";
import { displace } from "./midpoint-mountains.draw";
import { clusters } from "./percolation.draw";
import { nextRow } from "./rule-30.draw";
import { relax } from "./sandpile.draw";
import { wilsonTree } from "./wilson-maze.draw";

describe("noise and terrain", () => {
  it("is zero at lattice points and continuous between them", () => {
    expect(perlin(3, 7, 5)).toBe(0);
    expect(Math.abs(perlin(3.2, 7.4, 5) - perlin(3.2001, 7.4, 5))).toBeLessThan(0.001);
  });

  it("displaces the same land from the same seed", () => {
    const [first, second] = [displace(16, 0.5, createRandom("a")), displace(16, 0.5, createRandom("a"))];
    expect(first.data).toEqual(second.data);
    expect(displace(16, 0.5, createRandom("b")).data).not.toEqual(first.data);
  });
});

describe("structures", () => {
  it("builds a maze in which every cell leads to the root", () => {
    const parent = wilsonTree(12, 9, 40, createRandom("maze"));
    parent.forEach((_, start) => {
      let at = start;
      for (let steps = 0; steps < 108 && at !== 40; steps++) {
        const next = parent[at] ?? -1;
        expect([1, 12]).toContain(Math.abs(next - at));
        at = next;
      }
      expect(at).toBe(40);
    });
  });

  it("labels the clusters of open cells", () => {
    const { label, sizes } = clusters(Uint8Array.from([1, 0, 1, 1, 0, 1, 0, 0, 1]), 3);
    expect([...label]).toEqual([1, 0, 2, 1, 0, 2, 0, 0, 2]);
    expect(sizes).toEqual([0, 2, 3]);
  });

  it("keeps Poisson-disc dots apart", () => {
    const dots = poissonDisc(120, 90, () => 6, 6, createRandom("dots"));
    expect(dots.length).toBeGreaterThan(150);
    dots.forEach(([x, y], i) => {
      for (const [ox, oy] of dots.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThanOrEqual(6);
    });
  });

  it("finds circles that obey Descartes' theorem and stay inside", () => {
    const four = startingCircles(0.4).map((circle) => circle.k);
    const sum = four.reduce((total, k) => total + k, 0);
    expect(sum ** 2).toBeCloseTo(2 * four.reduce((total, k) => total + k * k, 0), 6);
    for (const { k, x, y } of gasket(0.4, 0.02)) expect(Math.hypot(x, y) + 1 / k).toBeLessThan(1 + 1e-6);
  });
});

describe("chance and lattices", () => {
  it("lets as many needles cross as Buffon computed", () => {
    const random = createRandom("needles");
    let count = 0;
    for (let i = 0; i < 20_000; i++) if (crosses(random.range(0, 1200), random.next() * Math.PI)) count++;
    expect(count / 20_000).toBeCloseTo((2 * NEEDLE) / (Math.PI * 100), 1);
  });

  it("follows rule 30", () => {
    const start = Uint8Array.from([0, 0, 0, 1, 0, 0, 0]);
    expect([...nextRow(start)]).toEqual([0, 0, 1, 1, 1, 0, 0]);
    expect([...nextRow(nextRow(start))]).toEqual([0, 1, 1, 0, 0, 1, 0]);
  });

  it("blinks", () => {
    const upright = Uint8Array.from([
      0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect([...generation(upright, 5)].flatMap((cell, i) => (cell ? [i] : []))).toEqual([11, 12, 13]);
    expect(generation(generation(upright, 5), 5)).toEqual(upright);
  });

  it("topples to the same rest in whatever order the grains come", () => {
    const pour = (places: number[]) => {
      const grains = new Int32Array(81);
      for (const at of places) {
        grains[at] = (grains[at] ?? 0) + 50;
        relax(grains, 9);
      }
      return grains;
    };
    expect(pour([20, 40, 60])).toEqual(pour([60, 20, 40]));
    expect(Math.max(...pour([20, 40, 60]))).toBeLessThan(4);
  });

  it("freezes spins into agreement when it is cold", () => {
    const random = createRandom("cold");
    const spins = Int8Array.from({ length: 256 }, () => (random.chance(0.8) ? 1 : -1));
    for (let i = 0; i < 60; i++) sweep(spins, new Uint16Array(256), 16, 0.5, random);
    expect(spins.reduce((sum, spin) => sum + spin, 0)).toBe(256);
  });
});
