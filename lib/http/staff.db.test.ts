import { beforeAll, describe, expect, it, vi } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { listJobs, retryFailedJobs } from "@/lib/jobs";
import { route, staffRoute } from "./route";

// Before any import reads the settings, which happens once.
vi.hoisted(() => {
  process.env.ARTSCOPE_DEMO_STAFF = "true";
});

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum();
});

const HOME = { host: "localhost:3000" };
const params = Promise.resolve({});

const list = (headers: Record<string, string>, handler = staffRoute(listJobs)) =>
  handler(new Request(`http://localhost:3000/api/v1/jobs?museum=${museum.slug}`, { headers }), { params });

const retry = (headers: Record<string, string>) =>
  staffRoute(retryFailedJobs)(
    new Request(`http://localhost:3000/api/v1/jobs/retry?museum=${museum.slug}`, { method: "POST", headers }),
    { params },
  );

describe("the demo's staff", () => {
  it("is whoever sits at the computer", async () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
      expect((await list({ host })).status, host).toBe(200);
    expect((await list({ ...HOME, "x-forwarded-for": "127.0.0.1" })).status).toBe(200);
  });

  it.each([
    ["a phone that comes through the proxy", { ...HOME, "x-forwarded-for": "192.168.1.20" }],
    ["a phone that pretends to be at home", { ...HOME, "x-forwarded-for": "127.0.0.1, 192.168.1.20" }],
    ["the computer's name in the network", { host: "192.168.1.4:3443", "x-forwarded-for": "127.0.0.1" }],
    ["a page that gave its own name our address", { host: "evil.example:3000" }],
  ])("is not %s", async (_who, headers) => {
    expect((await list(headers)).status).toBe(401);
  });

  it("is nobody to a route for visitors", async () => {
    expect((await list(HOME, route(listJobs))).status).toBe(401);
  });

  it("changes nothing on behalf of another site's page", async () => {
    expect((await retry({ ...HOME, origin: "http://localhost:3000" })).status).toBe(200);
    for (const origin of ["https://evil.example", "http://localhost:4000", "null"])
      expect((await retry({ ...HOME, origin })).status, origin).toBe(401);
  });
});
