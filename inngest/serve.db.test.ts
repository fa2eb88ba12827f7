import { createHmac, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { NextRequest } from "next/server";
import { afterAll, describe, expect, it } from "vitest";

const KEY = `signkey-test-${randomBytes(32).toString("hex")}`;
process.env.INNGEST_EVENT_KEY = "event-key";
process.env.INNGEST_SIGNING_KEY = KEY;
const registered: string[] = [];
const engine = createServer((request, reply) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    registered.push(...[...body.matchAll(/https?:\/\/[^"?]+/g)].map(([address]) => address));
    reply.writeHead(200, { "content-type": "application/json" }).end('{"ok":true,"modified":false}');
  });
});
await new Promise<void>((resolve) => void engine.listen(0, "127.0.0.1", resolve));
afterAll(() => void engine.close());
process.env.INNGEST_BASE_URL = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
process.env.INNGEST_SERVE_ORIGIN = "http://museum.example:3000";
// Whatever a shell says: the route is never open.
process.env.INNGEST_DEV = "1";

const { jobsRoute } = await import(".");

/** Keys in order at every depth: this is how it is signed (RFC 8785). */
const EVENT = { data: {}, id: "1", name: "jobs/sweep-jobs.due", ts: 1 };
const BODY = JSON.stringify({
  ctx: {
    attempt: 0,
    disable_immediate_execution: false,
    run_id: "01",
    stack: { current: 0, stack: [] },
    use_api: false,
  },
  event: EVENT,
  events: [EVENT],
  steps: {},
  version: 2,
});
const MINUTE_SECONDS = 60;

/** A call as the engine makes it, signed `ageSeconds` ago with `key`; unsigned without one. */
function call({ key, ageSeconds = 0 }: { key?: string; ageSeconds?: number }) {
  const headers = new Headers({ "content-type": "application/json", "x-inngest-req-version": "2" });
  if (key) {
    const time = Math.floor(Date.now() / 1000) - ageSeconds;
    const secret = key.replace(/^signkey-\w+-/, "");
    const digest = createHmac("sha256", secret).update(BODY).update(String(time)).digest("hex");
    headers.set("x-inngest-signature", `t=${time}&s=${digest}`);
  }
  const url = "http://127.0.0.1:3000/api/inngest?fnId=artscope-sweep-jobs&stepId=step";
  const request = new Request(url, { method: "POST", headers, body: BODY });
  // The handler uses what Next's request shares with the platform's.
  return jobsRoute.POST(request as NextRequest, undefined);
}

describe("the route that the engine calls", () => {
  it("takes what the engine has signed", async () => {
    const response = await call({ key: KEY });
    expect(await response.json()).toMatchObject([{ op: "StepRun", displayName: "requeue" }]);
    expect(response.status).toBe(206);
  });

  it.each([
    ["that is not signed", {}],
    ["signed with another key", { key: `signkey-test-${"0".repeat(64)}` }],
    ["signed more than five minutes ago", { key: KEY, ageSeconds: 6 * MINUTE_SECONDS }],
  ])("refuses a call %s", async (_which, how) => {
    const response = await call(how);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(KEY);
  });

  it("registers where it is said to be, whatever address the caller used", async () => {
    const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
    const request = new Request("http://evil.example/api/inngest", { method: "PUT", headers });
    expect((await jobsRoute.PUT(request as NextRequest, undefined)).status).toBe(200);
    expect(registered.length).toBeGreaterThan(0);
    expect(new Set(registered.map((address) => new URL(address).host))).toEqual(
      new Set(["museum.example:3000"]),
    );
  });

  it("refuses a call that is too large before it is read", async () => {
    const headers = { "content-length": String(1e9) };
    const request = new Request("http://127.0.0.1/api/inngest", { method: "POST", headers, body: "{}" });
    expect((await jobsRoute.POST(request as NextRequest, undefined)).status).toBe(413);
  });
});
