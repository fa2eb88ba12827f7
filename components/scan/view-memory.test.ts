import { describe, expect, it } from "vitest";
import { shifted, texture } from "./frames.testing";
import {
  afterMiss,
  afterRefusal,
  mayAsk,
  stillInView,
  thumbnailOf,
  VIEW,
  type ViewMemory,
} from "./view-memory";

const here = thumbnailOf(texture(1));
const nearly = thumbnailOf(shifted(texture(1), 3));
const elsewhere = thumbnailOf(texture(2));

function missed(times: number, atMs = 0): ViewMemory {
  let memory = afterMiss(null, here, atMs);
  for (let i = 1; i < times; i++) memory = afterMiss(memory, here, atMs);
  return memory;
}

describe("what was already asked about a view", () => {
  it("asks about a new view, and once more before it calls the work unknown", () => {
    expect(mayAsk(null, here, 0)).toBe(true);
    expect(mayAsk(missed(1), here, 1)).toBe(true);
    expect(mayAsk(missed(VIEW.missesToTell), here, 1_000_000)).toBe(false);
  });

  it("forgets as soon as the visitor looks elsewhere, not when the hand trembles", () => {
    const memory = missed(2);
    expect(stillInView(memory, nearly)).toBe(memory);
    expect(stillInView(memory, elsewhere)).toBeNull();
  });

  it("tries a slightly different view again, less and less often", () => {
    const waits = [2, 3, 4, 9].map((times) => {
      const memory = missed(times);
      expect(mayAsk(memory, nearly, memory.retryAtMs - 1)).toBe(false);
      expect(mayAsk(memory, nearly, memory.retryAtMs)).toBe(true);
      return memory.retryAtMs;
    });
    expect(waits).toEqual([2500, 5000, 10_000, 20_000]);
  });

  it("does not ask again about the same picture of a work that was put away", () => {
    const memory = afterRefusal(null, here, ["a"], 0);
    expect(mayAsk(memory, here, 60_000)).toBe(false);
    expect(mayAsk(memory, nearly, 60_000)).toBe(true);
    expect(afterRefusal(memory, here, ["b", "a"], 0).refused).toEqual(["a", "b"]);
  });

  it("keeps what was refused through a miss in the same view", () => {
    expect(afterMiss(afterRefusal(null, here, ["a"], 0), nearly, 10).refused).toEqual(["a"]);
  });
});
