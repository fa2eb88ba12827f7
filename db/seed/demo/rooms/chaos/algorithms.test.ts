import { describe, expect, it } from "vitest";
import { lyapunovExponent } from "./logistic-map.draw";
import { lorenzStep } from "./lorenz-attractor.draw";
import { forcedExponent } from "./lyapunov-fractal.draw";
import { stretching } from "./standard-map.draw";

describe("logistic map", () => {
  it("settles at r = 3.2 and stretches by ln 2 at r = 4", () => {
    expect(lyapunovExponent(3.2)).toBeLessThan(-0.5);
    expect(lyapunovExponent(3.9999)).toBeCloseTo(Math.log(2), 1);
  });

  it("agrees with the forced map when both rates are equal", () => {
    expect(forcedExponent(3.2, 3.2)).toBeCloseTo(lyapunovExponent(3.2), 2);
  });
});

describe("Lorenz flow", () => {
  it("rests at its fixed points", () => {
    const root = Math.sqrt((8 / 3) * 27);
    const [x, y, z] = lorenzStep([root, root, 27], 0.01);
    expect(x).toBeCloseTo(root, 9);
    expect(y).toBeCloseTo(root, 9);
    expect(z).toBeCloseTo(27, 9);
  });

  it("forgets a difference of a millionth but never leaves its region", () => {
    let near: readonly [number, number, number] = [1, 1, 20];
    let far: readonly [number, number, number] = [1.000001, 1, 20];
    for (let i = 0; i < 4000; i++) {
      near = lorenzStep(near, 0.01);
      far = lorenzStep(far, 0.01);
    }
    expect(Math.hypot(near[0] - far[0], near[1] - far[1])).toBeGreaterThan(0.1);
    expect(Math.hypot(...near)).toBeLessThan(80);
  });
});

describe("standard map", () => {
  it("is calm on the main island and chaotic near its unstable point", () => {
    expect(stretching(Math.PI + 0.3, 0, 2000)).toBeLessThan(0.02);
    expect(stretching(0.01, 0.02, 2000)).toBeGreaterThan(0.05);
  });
});
