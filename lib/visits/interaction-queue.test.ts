import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import {
  clearQueue,
  drain,
  enqueue,
  type QueuedInteraction,
  readQueue,
  type Shelf,
} from "./interaction-queue";

const artworkId = newId<"artwork">();
const now = new Date("2026-05-01T10:00:00Z");
let kept: Map<string, string>;
let shelf: Shelf;

beforeEach(() => {
  kept = new Map();
  shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

const add = (count: number, museum = "m") => {
  for (let i = 0; i < count; i++) enqueue(shelf, museum, { kind: "view", artworkId }, now);
};

describe("queue of interactions", () => {
  it("keeps each museum's own, with an id and a time for each", () => {
    add(2, "a");
    add(1, "b");
    expect(readQueue(shelf, "a")).toHaveLength(2);
    expect(readQueue(shelf, "b")[0]).toMatchObject({
      kind: "view",
      artworkId,
      occurredAt: now.toISOString(),
    });
    expect(new Set(readQueue(shelf, "a").map((entry) => entry.id)).size).toBe(2);
  });

  it("sends batches of at most 100 and empties itself", async () => {
    add(230);
    const sizes: number[] = [];
    await drain(shelf, "m", async (batch) => {
      sizes.push(batch.length);
      return "sent";
    });
    expect(sizes).toEqual([100, 100, 30]);
    expect(kept.size).toBe(0);
  });

  it("keeps everything, with the same ids, while the network is away", async () => {
    add(3);
    const before = readQueue(shelf, "m");
    await drain(shelf, "m", async () => "later");
    expect(readQueue(shelf, "m")).toEqual(before);
  });

  it("drops only the entry that is refused", async () => {
    add(4);
    const bad = readQueue(shelf, "m")[1]?.id;
    const taken: QueuedInteraction[] = [];
    await drain(shelf, "m", async (batch) => {
      if (batch.some((entry) => entry.id === bad)) return "refused";
      taken.push(...batch);
      return "sent";
    });
    expect(taken).toHaveLength(3);
    expect(readQueue(shelf, "m")).toEqual([]);
  });

  it("keeps what was added while a batch was on its way", async () => {
    add(1);
    let first = true;
    await drain(shelf, "m", async () => {
      if (!first) return "later";
      first = false;
      add(1);
      return "sent";
    });
    expect(readQueue(shelf, "m")).toHaveLength(1);
  });

  it("loses an interaction, not the page, when the browser's storage is full", () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => enqueue({ ...shelf, setItem: full }, "m", { kind: "view", artworkId }, now)).not.toThrow();
  });

  it("forgets the oldest beyond 500, and everything on request or when it can't be read", () => {
    add(520);
    expect(readQueue(shelf, "m")).toHaveLength(500);
    clearQueue(shelf, "m");
    expect(readQueue(shelf, "m")).toEqual([]);
    kept.set("artscope.queue.m", '[{"kind":"dance"}]');
    expect(readQueue(shelf, "m")).toEqual([]);
  });
});
