import { and, asc, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect, type Database, disconnect } from "@/db/client";
import { outbox } from "@/db/schema/outbox";
import { ownDatabase } from "@/db/testing.setup";
import "@/db/testing";
import { getHealth } from "@/lib/health";
import { claimEvents } from "@/lib/jobs";
import { createContext, inTransaction } from "@/lib/kernel/context";
import { relayOnce } from "./relay";

type Send = Parameters<typeof relayOnce>[1];

const START = new Date("2026-03-01T12:00:00Z");
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** A database of its own: relays take whatever an installation owes. Each relay has its own connections. */
let own: Awaited<ReturnType<typeof ownDatabase>>;
let pools: [Database, Database];
let clockMs = 0;

const now = () => new Date(START.getTime() + clockMs);
const relay = (pool: 0 | 1 = 0) =>
  createContext({ actor: { kind: "system", name: "relay" }, db: pools[pool], now });

beforeAll(async () => {
  own = await ownDatabase();
  pools = [connect(own.url), connect(own.url)];
});

beforeEach(async () => {
  clockMs = 0;
  await pools[0].delete(outbox).where(isNull(outbox.museumId));
});

afterAll(async () => {
  for (const pool of pools) await disconnect(pool);
  await own.drop();
});

/** Announces events 0…count-1, in turn about each of the subjects. */
function announce(count: number, subjects: string[]) {
  return inTransaction(relay(), async (inner) => {
    for (let number = 0; number < count; number++) {
      const subject = subjects[number % subjects.length] ?? "";
      await inner.announce({ name: "test/happened", subject, data: { subject, number } });
    }
  });
}

/** An engine that is up or down, and what it was handed in the order in which it took it. */
function fakeEngine() {
  const taken: { id: string; subject: string; number: number }[] = [];
  const state = { down: null as Error | null, refuses: (_number: number) => false };
  const send: Send = async (events) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (state.down) throw state.down;
    const facts = events.map(({ id, data }) => ({ id, ...(data as { subject: string; number: number }) }));
    if (facts.some(({ number }) => state.refuses(number)))
      throw new Error("Inngest API Error: 400 Cannot process event payload");
    taken.push(...facts);
  };
  return { taken, state, send };
}

const rows = () => pools[0].select().from(outbox).orderBy(asc(outbox.sequence));
const unsent = async () => (await rows()).filter((row) => row.sentAt === null);
const health = () => getHealth(createContext({ actor: { kind: "anonymous" }, db: pools[0], now }), {});

/** Relays until nothing is owed, passing over the waits in between. */
async function drain(send: Send, pool: 0 | 1 = 0): Promise<void> {
  for (let round = 0; (await unsent()).length > 0; round++) {
    expect(round).toBeLessThan(200);
    if ((await relayOnce(relay(pool), send)) === 0) clockMs += 10 * SECOND_MS;
  }
}

/** What the engine took: all of it, each event once, and each subject's in the order of announcement. */
function expectAllInOrder(taken: ReturnType<typeof fakeEngine>["taken"], count: number) {
  expect(taken.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([...Array(count).keys()]);
  for (const subject of new Set(taken.map((event) => event.subject))) {
    const numbers = taken.filter((event) => event.subject === subject).map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
}

describe("the relay", () => {
  it("loses nothing while the engine is down, says so, and hands all over in order when it is back", async () => {
    const engine = fakeEngine();
    engine.state.down = Object.assign(new Error("fetch failed"), {
      cause: new Error("connect ECONNREFUSED 10.0.0.9:8288"),
    });
    await announce(40, ["a", "b", "c", "d"]);
    for (let attempt = 0; attempt < 4; attempt++) {
      expect(await relayOnce(relay(), engine.send)).toBe(0);
      clockMs += MINUTE_MS;
    }
    const waiting = await rows();
    expect(waiting.filter(({ sentAt, claim }) => sentAt === null && claim === null)).toHaveLength(40);
    // Each attempt was made with the first event of every subject; the others wait behind it.
    expect(waiting.map(({ attempts }) => attempts)).toEqual([4, 4, 4, 4, ...Array(36).fill(0)]);
    expect(waiting[0]?.lastError).toBe("connect ECONNREFUSED 10.0.0.9:8288");
    const said = await health();
    expect(said.status).not.toBe("ok");
    expect(said.outbox).toEqual({
      unsent: 40,
      oldestAgeSeconds: 240,
      lastError: "nothing listens where it should be",
    });
    expect(said.problems).toContain(
      "40 events wait for the job engine, the oldest for 4 minutes: nothing listens where it should be.",
    );

    engine.state.down = null;
    await drain(engine.send);
    expectAllInOrder(engine.taken, 40);
    expect((await health()).outbox).toEqual({ unsent: 0, oldestAgeSeconds: null, lastError: null });
  });

  it("waits longer after each failure, up to a minute, and does not knock in between", async () => {
    const engine = fakeEngine();
    engine.state.down = new Error("down");
    await announce(1, ["a"]);
    let knocks = 0;
    const send: Send = (events) => {
      knocks += 1;
      return engine.send(events);
    };
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt++) {
      await relayOnce(relay(), send);
      await relayOnce(relay(), send);
      expect(knocks).toBe(attempt);
      const next = (await rows())[0]?.nextAttemptAt.getTime() ?? 0;
      waits.push(next - now().getTime());
      clockMs += MINUTE_MS;
    }
    for (const [index, wait] of waits.entries()) {
      const full = Math.min(MINUTE_MS, 500 * 2 ** index);
      expect(wait).toBeGreaterThanOrEqual(full / 2);
      expect(wait).toBeLessThanOrEqual(full);
    }
  });

  it("sends nothing twice beside another relay", async () => {
    const engine = fakeEngine();
    await announce(300, ["a", "b", "c", "d", "e", "f", "g"]);
    await Promise.all([drain(engine.send, 0), drain(engine.send, 1)]);
    expect(new Set(engine.taken.map(({ id }) => id)).size).toBe(300);
    expectAllInOrder(engine.taken, 300);
  });

  it("hands the others of a batch over when the engine refuses one of them", async () => {
    const engine = fakeEngine();
    engine.state.refuses = (number) => number === 2;
    await announce(5, ["a", "b", "c", "d", "e"]);
    expect(await relayOnce(relay(), engine.send)).toBe(4);
    const [left, ...more] = await unsent();
    expect(more).toEqual([]);
    expect(left).toMatchObject({ subject: "c", attempts: 1, claim: null });
    expect(left?.lastError).toContain("Cannot process event payload");
  });

  it("sends what another relay had in hand when it died, under the same id", async () => {
    const engine = fakeEngine();
    await announce(3, ["a", "b", "a"]);
    // It died after claiming, before the engine answered.
    const { events } = await claimEvents(relay(1), { limit: 10 });
    expect(events).toHaveLength(2);
    expect(await relayOnce(relay(), engine.send)).toBe(0);
    clockMs += 31 * SECOND_MS;
    expect(await relayOnce(relay(), engine.send)).toBe(2);
    expect(engine.taken.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    await drain(engine.send);
    expectAllInOrder(engine.taken, 3);
  });

  it("does not mark what a slower relay sent after its claim was taken over", async () => {
    const engine = fakeEngine();
    await announce(1, ["a"]);
    const slow: Send = async (events) => {
      clockMs += 31 * SECOND_MS;
      expect(await relayOnce(relay(1), engine.send)).toBe(1);
      return engine.send(events);
    };
    expect(await relayOnce(relay(), slow)).toBe(0);
    // The engine saw it twice under one id, which it takes for one event.
    expect(new Set(engine.taken.map(({ id }) => id)).size).toBe(1);
    const sent = await pools[0]
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.name, "test/happened"), isNull(outbox.sentAt)));
    expect(sent).toEqual([]);
  });

  it("goes on after a clock that ran a day ahead was set back", async () => {
    const engine = fakeEngine();
    clockMs = 24 * 60 * MINUTE_MS;
    await announce(2, ["a", "b"]);
    engine.state.down = new Error("down");
    await relayOnce(relay(), engine.send);
    engine.state.down = null;
    clockMs = 0;
    expect(await relayOnce(relay(), engine.send)).toBe(2);
  });
});
