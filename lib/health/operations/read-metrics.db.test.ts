import { randomBytes } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { connect, disconnect } from "@/db/client";
import type { TestMuseum } from "@/db/testing";

const TOKEN = randomBytes(16).toString("hex");
process.env.ARTSCOPE_METRICS_TOKEN = TOKEN;

const { testMuseum } = await import("@/db/testing");
const { readMetrics, getLiveness } = await import("..");
const { takeStep } = await import("@/inngest/job-step");
const { metricsRoute } = await import("@/lib/http/metrics-route");
const { route, systemRoute } = await import("@/lib/http/route");
const { queueJob } = await import("@/lib/jobs");
const { createContext } = await import("@/lib/kernel/context");
const { AppError } = await import("@/lib/kernel/errors");
const { getMuseum } = await import("@/lib/museums");
const { scanArtwork } = await import("@/lib/scan");

const LINE = /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? (?:[\d.eE+-]+|Nan|\+Inf))$/;
const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });
const params = (given: Record<string, string> = {}) => ({ params: Promise.resolve(given) });

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum({ works: 1, pictures: "metrics" });
});

/** One scrape by the route, as name with labels → value. Throws on a line that is not Prometheus' format. */
async function scrape() {
  const response = await metricsRoute(readMetrics)(
    request("/api/metrics", { authorization: `Bearer ${TOKEN}` }),
    params(),
  );
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  return parse(await response.text());
}

function parse(text: string): (series: string) => number | undefined {
  const lines = text.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  const types = lines.filter((line) => line.startsWith("# TYPE"));
  expect(new Set(types).size).toBe(types.length);
  const values = new Map(
    lines
      .filter((line) => !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
  return (series) => values.get(series);
}

/** By how much these series grew while `work` was done. */
async function growth(series: string[], work: () => Promise<unknown>): Promise<number[]> {
  const before = await scrape();
  await work();
  const after = await scrape();
  return series.map((name) => (after(name) ?? 0) - (before(name) ?? 0));
}

describe("the metrics", () => {
  it("tell of the process, the database, the outbox and the jobs", async () => {
    await queueJob(museum.system, {
      ...{ kind: "count", queue: "catalog", subject: "metrics" },
      event: { name: "test/counted", data: {} },
    });
    const value = await scrape();
    expect(value("artscope_database_up")).toBe(1);
    expect(value("artscope_database_pool_connections_max")).toBe(10);
    expect(value("process_resident_memory_bytes")).toBeGreaterThan(1e6);
    expect(value("artscope_outbox_events")).toBeGreaterThanOrEqual(1);
    expect(value("artscope_outbox_oldest_age_seconds")).toBeGreaterThanOrEqual(0);
    expect(value('artscope_jobs{queue="catalog",state="queued"}')).toBeGreaterThanOrEqual(1);
  });

  it("list our connections by state, where the database has more than one session", async () => {
    if (process.env.ARTSCOPE_EMBEDDED_DATABASE === "true") return;
    expect((await scrape())('artscope_database_connections{state="active"}')).toBeGreaterThanOrEqual(1);
  });

  it("count requests by route template and class of status, not by address", async () => {
    const one = route(getMuseum);
    const series = (status: string) =>
      `artscope_http_request_duration_seconds_count{method="GET",route="/api/v1/museums/{slug}",status="${status}"}`;
    const live =
      'artscope_http_request_duration_seconds_count{method="GET",route="/api/health/live",status="2xx"}';
    const grown = await growth([series("2xx"), series("4xx"), live], async () => {
      await one(request(`/api/v1/museums/${museum.slug}`), params({ slug: museum.slug }));
      await one(request("/api/v1/museums/nowhere-1"), params({ slug: "nowhere-1" }));
      await one(request("/api/v1/museums/nowhere-2"), params({ slug: "nowhere-2" }));
      // As Next calls a route whose address has no parameters.
      const none = { params: Promise.resolve(undefined) };
      const response = await systemRoute(getLiveness)(request("/api/health/live"), none);
      expect(response.status).toBe(200);
    });
    expect(grown).toEqual([1, 2, 1]);
  });

  it("count scans by decision, their stages, and what the caches knew", async () => {
    const image = museum.works[0]?.picture;
    if (!image) throw new Error("no picture");
    const lookups = (cache: string, result: string) =>
      `artscope_cache_lookups_total{cache="${cache}",result="${result}"}`;
    const grown = await growth(
      [
        'artscope_scans_total{decision="match",ran_on="server"}',
        'artscope_scan_stage_duration_seconds_count{stage="encode"}',
        'artscope_scan_stage_duration_seconds_count{stage="total"}',
        lookups("query_vectors", "miss"),
        lookups("query_vectors", "hit"),
        lookups("photo_features", "hit"),
        lookups("image_features", "hit"),
      ],
      async () => {
        await scanArtwork(museum.visitor, { image });
        await scanArtwork(museum.visitor, { image });
      },
    );
    expect(grown).toEqual([2, 1, 2, 1, 1, 1, 1]);
  });

  it("count steps by job and outcome", async () => {
    const root = createContext({ actor: { kind: "system", name: "test-steps" }, db: museum.system.db });
    const step = (work: () => Promise<unknown>) =>
      takeStep({ root, museumId: undefined, jobId: null, name: "try", work }).catch(() => undefined);
    const fails = (code: "unavailable" | "unprocessable") => async () => {
      throw new AppError(code, "In words.");
    };
    const series = (outcome: string) =>
      `artscope_job_step_duration_seconds_count{job="test-steps",outcome="${outcome}"}`;
    const grown = await growth([series("done"), series("retry"), series("failed")], async () => {
      await step(async () => 1);
      await step(fails("unavailable"));
      await step(fails("unprocessable"));
      await step(fails("unprocessable"));
    });
    expect(grown).toEqual([1, 1, 2]);
  });

  it("come without a database too, and say that it is gone", async () => {
    const dead = connect("postgres://nobody@127.0.0.1:1/none");
    const ctx = createContext({ actor: { kind: "system", name: "metrics" }, db: dead });
    const value = parse((await readMetrics(ctx, {})).text);
    expect(value("artscope_database_up")).toBe(0);
    expect(value("artscope_outbox_events")).toBeUndefined();
    expect(value("process_resident_memory_bytes")).toBeGreaterThan(1e6);
    await disconnect(dead);
  });

  it.each([
    ["no token", {}],
    ["a wrong token", { authorization: `Bearer ${"0".repeat(32)}` }],
    ["a token of another length", { authorization: "Bearer x" }],
    ["another scheme", { authorization: `Basic ${TOKEN}` }],
  ])("are not there for a caller with %s", async (_which, headers) => {
    const response = await metricsRoute(readMetrics)(request("/api/metrics", headers), params());
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: "not_found" });
  });
});
