import { describe, expect, it } from "vitest";
import { createRandom } from "../photo-synth/random";
import { nearestTwo } from "./hamming";

function descriptors(count: number, seed: number): Uint8Array {
  const random = createRandom(seed);
  return Uint8Array.from({ length: count * 32 }, () => random.integer(0, 255));
}

function distance(a: Uint8Array, i: number, b: Uint8Array, j: number): number {
  let bits = 0;
  for (let k = 0; k < 32; k++) {
    for (let x = (a[i * 32 + k] ?? 0) ^ (b[j * 32 + k] ?? 0); x > 0; x >>= 1) bits += x & 1;
  }
  return bits;
}

describe("nearestTwo", () => {
  it("agrees with counting bits one by one", () => {
    const queries = descriptors(40, 1);
    const trains = descriptors(60, 2);
    const found = nearestTwo(queries, trains);
    for (let i = 0; i < 40; i++) {
      const all = Array.from({ length: 60 }, (_, j) => ({ j, d: distance(queries, i, trains, j) }));
      all.sort((a, b) => a.d - b.d || a.j - b.j);
      expect([...found.subarray(i * 3, i * 3 + 3)]).toEqual([all[0]?.j, all[0]?.d, all[1]?.d]);
    }
  });

  it("finds an equal descriptor at distance 0 and says that a lone one has no second", () => {
    const one = descriptors(1, 3);
    expect([...nearestTwo(one, one)]).toEqual([0, 0, 1000]);
  });

  it("has no answer without descriptors on either side", () => {
    expect(nearestTwo(new Uint8Array(0), descriptors(3, 4))).toHaveLength(0);
    expect(nearestTwo(descriptors(3, 4), new Uint8Array(0))).toHaveLength(0);
  });

  it("grows its memory for more features than a photo has", () => {
    const many = descriptors(4096, 5);
    const found = nearestTwo(many, many);
    expect(found).toHaveLength(4096 * 3);
    expect([found[3 * 4095], found[3 * 4095 + 1]]).toEqual([4095, 0]);
  });
});
