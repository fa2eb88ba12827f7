import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connect, type Database, disconnect } from "@/db/client";
import { jobQueues } from "@/db/schema/jobs";
import { outbox } from "@/db/schema/outbox";
import { ownDatabase } from "@/db/testing.setup";

const engineServer: Server = createServer((request, response) => {
  response.statusCode = request.url === "/health" ? 200 : 404;
  response.end("{}");
});
const listen = (port = 0) => new Promise<void>((resolve) => engineServer.listen(port, "127.0.0.1", resolve));
await listen();
const { port } = engineServer.address() as AddressInfo;

process.env.INNGEST_EVENT_KEY = "event-key";
process.env.INNGEST_SIGNING_KEY = `signkey-test-${randomBytes(32).toString("hex")}`;
process.env.ARTSCOPE_ENCODER = "built-in";
process.env.INNGEST_BASE_URL = `http://127.0.0.1:${port}`;

await import("@/db/testing");
const { getHealth, getReadiness } = await import("..");
const { claimEvents, settleEvents, beatQueue, finishJob } = await import("@/lib/jobs");
const { QUEUES } = await import("@/lib/jobs/contract");
const { createContext } = await import("@/lib/kernel/context");
const { engine } = await import("@/lib/recognition/server/engine");

const NOW = new Date("2026-03-01T12:00:00Z");
const MINUTE_MS = 60_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);

let own: Awaited<ReturnType<typeof ownDatabase>>;
let db: Database;

/** A caller that may see nothing, `ms` after NOW. */
const visitor = (ms = 0, on = db) =>
  createContext({ actor: { kind: "anonymous" }, db: on, now: () => later(ms) });
const system = (ms = 0) =>
  createContext({ actor: { kind: "system", name: "test" }, db, now: () => later(ms) });
const beatAll = async (ms = 0) => {
  for (const queue of QUEUES) await beatQueue(system(ms), { queue });
};

beforeAll(async () => {
  own = await ownDatabase();
  db = connect(own.url);
  await engine();
});

beforeEach(async () => {
  vi.spyOn(process, "uptime").mockReturnValue(3600);
  await db.delete(outbox).where(eq(outbox.name, "test/happened"));
  await beatAll();
});

afterAll(async () => {
  engineServer.close();
  await disconnect(db);
  await own.drop();
});

describe("the health of an installation", () => {
  it("is ok when every part is, and says how each queue does", async () => {
    await finishJob(system(), { job: null, queue: "media", state: "failed", error: "Damaged: http://x/y" });
    const health = await getHealth(visitor(20_000), {});
    expect(health).toMatchObject({
      status: "ok",
      problems: [],
      database: { reachable: true, schemaCurrent: true },
      engine: { configured: true, reachable: true },
      outbox: { unsent: 0, oldestAgeSeconds: null, lastError: null },
    });
    expect(health.queues?.map(({ queue }) => queue)).toEqual([...QUEUES]);
    expect(health.queues?.find(({ queue }) => queue === "media")).toMatchObject({
      beatAgeSeconds: 20,
      lastBeatAt: NOW.toISOString(),
      lastFailureAt: NOW.toISOString(),
      lastError: "Damaged: …",
    });
  });

  it("is degraded once an event has waited for more than a minute, and gives away no address", async () => {
    await system().announce({ name: "test/happened", subject: "one", data: {} });
    expect((await getHealth(visitor(59_000), {})).status).toBe("ok");
    const { claim, events } = await claimEvents(system(), { limit: 10 });
    const error = "connect ECONNREFUSED 10.1.2.3:8288";
    const unsent = events.map(({ id, attempts }) => ({ id, attempts, error }));
    await settleEvents(system(), { claim, sent: [], unsent });
    await beatAll(2 * MINUTE_MS);
    const health = await getHealth(visitor(2 * MINUTE_MS), {});
    expect(health.outbox).toEqual({
      unsent: 1,
      oldestAgeSeconds: 120,
      lastError: "nothing listens where it should be",
    });
    expect(health.status).toBe("degraded");
    expect(health.problems).toEqual([
      "1 event waits for the job engine, the oldest for 2 minutes: nothing listens where it should be.",
    ]);
    expect(JSON.stringify(health)).not.toContain("10.1.2.3");
  });

  it("names queues whose heartbeat is missing; of a process that has just started it waits for the first", async () => {
    await beatAll(-6 * MINUTE_MS);
    for (const queue of QUEUES.slice(1)) await beatQueue(system(), { queue });
    const { status, problems } = await getHealth(visitor(), {});
    expect([status, problems.length]).toEqual(["degraded", 1]);
    expect(problems[0]).toContain(`No heartbeat from ${QUEUES[0]} for more than 5 minutes`);
    vi.spyOn(process, "uptime").mockReturnValue(30);
    expect(await getHealth(visitor(), {})).toMatchObject({ status: "ok", problems: [] });
  });

  it("does not trust a heartbeat from the future, and has no negative ages", async () => {
    await system(3 * MINUTE_MS).announce({ name: "test/happened", subject: "one", data: {} });
    await db
      .update(jobQueues)
      .set({ lastBeatAt: later(60 * MINUTE_MS) })
      .where(eq(jobQueues.queue, "media"));
    const health = await getHealth(visitor(), {});
    expect(health.outbox).toMatchObject({ unsent: 1, oldestAgeSeconds: 0 });
    expect(health.queues?.find(({ queue }) => queue === "media")?.beatAgeSeconds).toBeNull();
    expect(health.problems[0]).toContain("No heartbeat from media");
  });

  it("says that the engine is gone, while visitors can still be served, and that it is back", async () => {
    // The engine's answer is kept for a moment.
    const realNow = performance.now.bind(performance);
    const clock = vi.spyOn(performance, "now");
    clock.mockImplementation(() => realNow() + 10_000);
    engineServer.closeAllConnections();
    await new Promise((resolve) => engineServer.close(resolve));
    const health = await getHealth(visitor(), {});
    expect(health).toMatchObject({ status: "degraded", engine: { configured: true, reachable: false } });
    expect(health.problems).toEqual(["The job engine can't be reached: background work waits."]);
    expect((await getReadiness(visitor(), {})).status).toBe("ready");
    await listen(port);
    clock.mockImplementation(() => realNow() + 20_000);
    expect(await getHealth(visitor(), {})).toMatchObject({ status: "ok", engine: { reachable: true } });
    clock.mockRestore();
  });

  it("is failing without a database, and then not ready; both come back and say so", async () => {
    const dead = connect("postgres://nobody@127.0.0.1:1/none");
    const health = await getHealth(visitor(0, dead), {});
    expect(health).toMatchObject({ status: "failing", outbox: null, queues: null });
    expect(health.problems).toContain("The database does not answer.");
    await expect(getReadiness(visitor(0, dead), {})).rejects.toMatchObject({
      code: "unavailable",
      detail: "Not ready: The database does not answer.",
    });
    await disconnect(dead);
  });
});
