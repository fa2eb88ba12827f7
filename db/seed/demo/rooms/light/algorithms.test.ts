import { describe, expect, it } from "vitest";
import { createRandom } from "../../random";
import { stitches } from "./curve-stitching.draw";
import { orbitPoint } from "./density-wave-galaxy.draw";
import { diffuse, INKS } from "./error-diffusion.draw";
import { STRONG_LINES } from "./fraunhofer-lines.draw";
import { gyroid, lanternDistance } from "./gyroid-lantern.draw";
import { hitSphere } from "./mirror-spheres.draw";
import { choosePaint } from "./optical-mixture.draw";
import { phong } from "./phong-marbles.draw";
import { glassIndex, refract } from "./prism-garden.draw";
import { filmColor } from "./soap-film.draw";
import { bulge } from "./vasarely-bulge.draw";
import { wavelengthColor } from "./wavelength";

describe("rays", () => {
  it("meets a sphere head on and misses it beside", () => {
    expect(hitSphere([0, 0, -5], [0, 0, 1], [0, 0, 0], 1)).toBeCloseTo(4);
    expect(hitSphere([2, 0, -5], [0, 0, 1], [0, 0, 0], 1)).toBe(0);
  });

  it("refracts by Snell's law and mirrors beyond the critical angle", () => {
    const bent = refract(Math.sin(0.5), Math.cos(0.5), 0, -1, 1 / 1.5);
    expect(bent.inside).toBe(true);
    expect(bent.dx).toBeCloseTo(Math.sin(0.5) / 1.5);
    const kept = refract(Math.sin(1), Math.cos(1), 0, -1, 1.5);
    expect(kept).toMatchObject({ inside: false, dy: -Math.cos(1) });
    expect(glassIndex(400)).toBeGreaterThan(glassIndex(700));
  });

  it("never steps through the lantern's wall", () => {
    const random = createRandom("steps");
    const point = () => [random.range(-1.3, 1.3), random.range(-1.3, 1.3), random.range(-1.3, 1.3)] as const;
    for (let i = 0; i < 3000; i++) {
      const [x, y, z] = point();
      const distance = lanternDistance(x, y, z);
      const [u, v, w] = point();
      const length = Math.hypot(u, v, w);
      const step = distance * 0.98;
      if (distance > 0)
        expect(
          lanternDistance(x + (u / length) * step, y + (v / length) * step, z + (w / length) * step),
        ).toBeGreaterThan(-0.01);
    }
    expect(gyroid(0, 0, 0)).toBe(0);
  });
});

describe("colour", () => {
  it("puts Phong's highlight where the lamp is mirrored", () => {
    expect(phong([0, 0, 1], [0, 0, 1], 50)).toEqual({ diffuse: 1, specular: 1 });
    expect(phong([0, 0, -1], [0, 0, 1], 50)).toEqual({ diffuse: 0, specular: 0 });
  });

  it("leaves the thinnest film dark and reddens long waves", () => {
    expect(Math.max(...filmColor(0))).toBe(0);
    const [r, , b] = wavelengthColor(650);
    expect(r).toBeGreaterThan(10 * b);
    expect(STRONG_LINES.map(([nm]) => nm)).toEqual(STRONG_LINES.map(([nm]) => nm).toSorted((a, z) => a - z));
  });

  it("keeps the mean light when errors are diffused", () => {
    const wanted = [0.3, 0.2, 0.25] as const;
    const image = Float32Array.from({ length: 40 * 40 * 3 }, (_, i) => wanted[i % 3] ?? 0);
    const inks = diffuse(image, 40, 40);
    for (const k of [0, 1, 2] as const) {
      const mean = inks.reduce((sum, ink) => sum + (INKS[ink]?.[k] ?? 0), 0) / inks.length;
      expect(mean).toBeCloseTo(wanted[k], 1);
    }
  });

  it("picks the paint that makes good what is owed", () => {
    const paints = [
      [0, 0, 0],
      [1, 1, 1],
    ] as const;
    expect(choosePaint([0.6, 0.6, 0.6], [0, 0, 0], paints)).toBe(1);
    expect(choosePaint([0.6, 0.6, 0.6], [-0.4, -0.4, -0.4], paints)).toBe(0);
  });
});

describe("nets and orbits", () => {
  it("moves nothing outside the lenses", () => {
    expect(bulge([20, 1580])).toEqual([20, 1580]);
    expect(bulge([700, 620])[0]).toBeGreaterThan(700);
  });

  it("stitches by the times table", () => {
    expect(stitches(10, 3)).toContainEqual([4, 2]);
    expect(stitches(10, 3)).not.toContainEqual([0, 0]);
  });

  it("returns a star to its place after one turn", () => {
    const [x, y] = orbitPoint(0.5, 1);
    const [u, v] = orbitPoint(0.5, 1 + 2 * Math.PI);
    expect([u, v]).toEqual([expect.closeTo(x, 9), expect.closeTo(y, 9)]);
  });
});
