import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Job, JobChanges } from "./contract";
import { type Connection, follow } from "./follow";

/** What a browser does with a stream, driven by the test. */
class FakeStream extends EventTarget {
  closed = false;
  constructor(readonly after: number) {
    super();
  }
  close() {
    this.closed = true;
  }
  say(type: string, lastEventId: number, data = "{}") {
    this.dispatchEvent(new MessageEvent(type, { data, lastEventId: String(lastEventId) }));
  }
}

let streams: FakeStream[];
let asked: number[];
let answer: () => Promise<JobChanges>;
let told: string[];
let connections: Connection[];
let reached: number;
let stop: () => void;

const last = () => streams.at(-1) as FakeStream;
const named = (id: string) => ({ id }) as unknown as Job;

beforeEach(() => {
  vi.useFakeTimers();
  [streams, asked, told, connections] = [[], [], [], []];
  answer = async () => ({ items: [], revision: 0 });
  stop = follow(7, {
    open: (after) => {
      streams.push(new FakeStream(after));
      return last() as unknown as EventSource;
    },
    ask: (after) => {
      asked.push(after);
      return answer();
    },
    read: (data) => named(JSON.parse(data).id),
    onJobs: (jobs) => told.push(...jobs.map(({ id }) => id)),
    onRevision: (revision) => {
      reached = revision;
    },
    onConnection: (connection) => {
      if (connections.at(-1) !== connection) connections.push(connection);
    },
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("following changes", () => {
  it("is live once the stream says so, and asks nothing itself while it says something", async () => {
    last().say("ready", 7);
    last().say("message", 8, '{"id":"a"}');
    for (let beat = 0; beat < 20; beat++) {
      await vi.advanceTimersByTimeAsync(15_000);
      last().say("beat", 8);
    }
    expect({ asked, told, connections, reached }).toEqual({
      ...{ asked: [], told: ["a"], connections: ["connecting", "live"], reached: 8 },
    });
    expect(streams.map(({ after }) => after)).toEqual([7]);
  });

  it("asks every three seconds while no stream opens, and goes on by stream from there once one does", async () => {
    answer = async () => ({ items: asked.length === 1 ? [named("a")] : [], revision: 9 });
    await vi.advanceTimersByTimeAsync(6_000 + 2 * 3_000);
    expect(asked).toEqual([7, 9, 9]);
    expect(told).toEqual(["a"]);
    expect(connections).toEqual(["connecting", "polling"]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(last().after).toBe(9);
    last().say("ready", 9);
    const before = asked.length;
    await vi.advanceTimersByTimeAsync(12_000);
    expect(asked.length).toBe(before);
    expect(connections).toEqual(["connecting", "polling", "live"]);
  });

  it("takes a stream that falls silent for dead, and what the dead one says late for nothing", async () => {
    last().say("ready", 7);
    const dead = last();
    await vi.advanceTimersByTimeAsync(40_000);
    expect(dead.closed).toBe(true);
    expect(connections).toEqual(["connecting", "live", "polling"]);
    dead.say("beat", 99);
    expect(connections.at(-1)).toBe("polling");
    expect(reached).toBeLessThan(99);
  });

  it("gives a broken stream a moment to come back by itself before it asks", async () => {
    last().say("ready", 7);
    last().dispatchEvent(new Event("error"));
    expect(connections.at(-1)).toBe("connecting");
    await vi.advanceTimersByTimeAsync(3_000);
    last().say("ready", 8);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toEqual([]);
    expect(connections.at(-1)).toBe("live");
  });

  it("asks although the browser tries the broken stream again and again", async () => {
    last().say("ready", 7);
    for (let attempt = 0; attempt < 6; attempt++) {
      last().dispatchEvent(new Event("error"));
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(asked.length).toBeGreaterThan(0);
    expect(connections.at(-1)).toBe("polling");
  });

  it("says so when nothing gets through, and goes on trying", async () => {
    answer = () => Promise.reject(new Error("offline"));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(connections).toEqual(["connecting", "lost"]);
    answer = async () => ({ items: [], revision: 7 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(connections.at(-1)).toBe("polling");
  });

  it("is over when it is stopped", async () => {
    stop();
    expect(last().closed).toBe(true);
    await vi.advanceTimersByTimeAsync(120_000);
    expect({ asked, streams: streams.length }).toEqual({ asked: [], streams: 1 });
  });
});
