import { beforeAll, describe, expect, it, vi } from "vitest";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { listJobs, retryFailedJobs } from "@/lib/jobs";
import { uploadArtworkImage } from "@/lib/media";
import { route, staffRoute } from "./route";

// Before any import reads the settings, which happens once.
vi.hoisted(() => {
  process.env.ARTSCOPE_DEMO_STAFF = "true";
});

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum({ works: 1 });
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

describe("a curator's upload", () => {
  const MB = 1024 * 1024;
  const upload = (headers: Record<string, string>, body: BodyInit) => {
    const address = `http://localhost:3000/api/v1/artworks/x/images?museum=${museum.slug}&locale=es`;
    const request = new Request(address, { method: "POST", headers, body, duplex: "half" } as RequestInit);
    const artworkId = museum.works[0]?.id ?? "";
    return staffRoute(uploadArtworkImage)(request, { params: Promise.resolve({ artworkId }) });
  };
  const form = (bytes: Uint8Array) => {
    const fields = new FormData();
    fields.set("image", new Blob([new Uint8Array(bytes)]), "cuadros.png");
    fields.set("alt", "Cuadros");
    return fields;
  };

  it("is taken in with the file's name and its words in the request's language", async () => {
    const response = await upload(HOME, form(await busyPicture("form")));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ created: true, jobId: expect.any(String) });
    const jobs = await (await list(HOME)).json();
    expect(jobs.items[0]).toMatchObject({ label: "cuadros.png", kind: "embed-image" });
  });

  it("may be larger than a visitor's photo, up to its own limit", async () => {
    expect((await upload(HOME, form(new Uint8Array(30 * MB)))).status).toBe(415);
    const large = await upload(HOME, form(new Uint8Array(52 * MB)));
    expect(large.status).toBe(413);
    expect((await large.json()).detail).toContain("larger than 51 MB");
  });

  it("of a stranger is refused before a byte of it is read", async () => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const headers = { host: "evil.example:3000", "content-type": "application/json" };
    expect((await upload(headers, body)).status).toBe(401);
    expect(pull).not.toHaveBeenCalled();
  });
});
