import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { getArtwork, listArtworks } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { env } from "@/lib/kernel/env";
import { defineOperation } from "@/lib/kernel/operation";
import { readMedia } from "@/lib/media";
import { stopEngine } from "@/lib/recognition/server/engine";
import { jpegHeader, pngHeader } from "@/lib/recognition/server/photo-fixtures";
import { scanArtwork } from "@/lib/scan";
import { fileRoute, route } from "./route";

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum({ works: 2, pictures: "http" });
});
afterAll(stopEngine);

const nowhere = { params: Promise.resolve({}) };
const scan = (request: Request) => route(scanArtwork)(request, nowhere);
const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, { headers });

function photoRequest(
  bytes: BlobPart,
  fields: Record<string, string> = { museum: museum.slug },
  headers = {},
) {
  const form = new FormData();
  form.set("image", new Blob([bytes], { type: "image/jpeg" }), "photo.jpg");
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return new Request("http://localhost/api/v1/scan", { method: "POST", body: form, headers });
}

const jsonRequest = (body: string, headers = {}) =>
  new Request(`http://localhost/api/v1/scan?museum=${museum.slug}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });

/** Every problem has the shape of RFC 9457 and tells its request id twice. */
async function problemOf(response: Response) {
  const problem = await response.json();
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ status: response.status, requestId: response.headers.get("x-request-id") });
  expect(JSON.stringify(problem)).not.toMatch(/ {4}at |node_modules|\.ts:/);
  return problem as { status: number; code: string; detail: string };
}

describe("a scan over HTTP", () => {
  it("takes a photo as a form and answers the work, the visit and the request id", async () => {
    const response = await scan(
      photoRequest(new Uint8Array(museum.works[0]?.picture ?? []), undefined, {
        "x-request-id": "my-request-1",
      }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toBe("my-request-1");
    const body = await response.json();
    expect(body).toMatchObject({ decision: "match", artwork: { id: museum.works[0]?.id } });
    const again = await scan(
      photoRequest(new Uint8Array(museum.works[1]?.picture ?? []), undefined, { "x-visit-id": body.visitId }),
    );
    expect((await again.json()).visitId).toBe(body.visitId);
  });

  it.each([
    ["nothing", async () => Buffer.alloc(0), 400],
    ["text", async () => Buffer.from("hello"), 415],
    [
      "an SVG with a script",
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      415,
    ],
    ["a GIF", () => sharp(pngOf()).gif().toBuffer(), 415],
    ["a truncated JPEG", async () => (await sharp(pngOf()).jpeg().toBuffer()).subarray(0, 900), 422],
    ["one pixel", () => sharp(pngOf()).resize(1, 1).png().toBuffer(), 422],
    ["a PNG that declares 30,000 × 30,000", async () => pngHeader(30_000, 30_000), 413],
    ["a JPEG that declares 30,000 × 30,000", async () => jpegHeader(30_000, 30_000), 413],
    ["20.5 MB", async () => Buffer.alloc(20.5 * 1024 * 1024, 1), 413],
    ["25 MB", async () => Buffer.alloc(25 * 1024 * 1024, 1), 413],
  ])("refuses %s with a reason", async (_what, make, status) => {
    const problem = await problemOf(await scan(photoRequest(new Uint8Array(await make()))));
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
  });

  it.each([
    ["CMYK", () => sharp(pngOf()).toColourspace("cmyk").jpeg().toBuffer()],
    ["16 bits", () => sharp(pngOf()).toColourspace("rgb16").png().toBuffer()],
    ["rotated by EXIF", () => sharp(pngOf()).jpeg().withMetadata({ orientation: 6 }).toBuffer()],
    [
      "with a ZIP archive behind it",
      async () => Buffer.concat([await sharp(pngOf()).jpeg().toBuffer(), Buffer.from("PK\x05\x06")]),
    ],
  ])("takes a photo that is %s", async (_what, make) => {
    const response = await scan(photoRequest(new Uint8Array(await make())));
    expect(response.status).toBe(200);
  });

  it.each([
    ["not JSON", "{", 400],
    ["a list", "[]", 400],
    ["NaN in the embedding", '{"modelId":"m","embedding":[NaN]}', 400],
    ["null in the embedding", '{"modelId":"m","embedding":[null]}', 400],
    ["an unknown model", '{"modelId":"nobody@1","embedding":[1]}', 422],
    ["an image as text", '{"image":"aGVsbG8="}', 400],
  ])("refuses JSON that is %s", async (_what, body, status) => {
    expect((await problemOf(await scan(jsonRequest(body)))).status).toBe(status);
  });

  it("refuses other kinds of bodies, broken forms and lies about length", async () => {
    const text = jsonRequest("hello", { "content-type": "text/plain" });
    expect((await problemOf(await scan(text))).code).toBe("unsupported_type");
    const broken = jsonRequest("--x\r\nnonsense", { "content-type": "multipart/form-data; boundary=x" });
    expect((await problemOf(await scan(broken))).code).toBe("invalid_input");
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const init = {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: { "content-type": "application/json" },
    };
    const flood = new Request("http://localhost/api/v1/scan", init as RequestInit);
    expect((await problemOf(await scan(flood))).code).toBe("too_large");
    expect(sent).toBeLessThan(30);
  });

  it("turns uploads away before they fill the memory, and takes them again afterwards", async () => {
    const stalled: ReadableStreamDefaultController[] = [];
    const stall = () => {
      const body = new ReadableStream({ start: (controller) => void stalled.push(controller) });
      const headers = { "content-type": "application/json" };
      return scan(
        new Request("http://localhost/", { method: "POST", body, duplex: "half", headers } as RequestInit),
      );
    };
    const waiting = Array.from({ length: 12 }, stall);
    const refused = await stall();
    expect(refused.headers.get("retry-after")).toBe("1");
    expect((await problemOf(refused)).code).toBe("unavailable");
    for (const controller of stalled) controller.close();
    await Promise.all(waiting);
    expect((await scan(jsonRequest("{"))).status).toBe(400);
  });

  it("refuses a form that names a field twice, rather than choose one", async () => {
    const form = await photoRequest(new Uint8Array(pngOf())).formData();
    form.append("image", new Blob([new Uint8Array(pngOf())]), "another.png");
    const twice = new Request("http://localhost/api/v1/scan", { method: "POST", body: form });
    expect(await problemOf(await scan(twice))).toMatchObject({
      status: 400,
      detail: expect.stringContaining("image"),
    });
  });

  it("refuses an unknown museum and a malformed visit", async () => {
    const picture = new Uint8Array(pngOf());
    expect((await problemOf(await scan(photoRequest(picture, { museum: "atlantis" })))).status).toBe(404);
    expect((await problemOf(await scan(photoRequest(picture, { museum: "../../etc" })))).status).toBe(404);
    const file = photoRequest(picture, {});
    const form = await file.formData();
    form.set("museum", new Blob(["algorithmic-art"]), "museum");
    const asFile = new Request("http://localhost/api/v1/scan", { method: "POST", body: form });
    expect((await problemOf(await scan(asFile))).status).toBe(404);
    const object = '{"museum":{"toString":1,"valueOf":1},"modelId":"m","embedding":[1]}';
    expect((await problemOf(await scan(jsonRequest(object)))).status).toBe(404);
    const badVisit = photoRequest(picture, undefined, { "x-visit-id": "1 or 1=1" });
    expect((await problemOf(await scan(badVisit))).detail).toContain("x-visit-id");
  });

  it("writes nothing of a photo to disk", async () => {
    const mark = "taken at 40.4138 N, 3.6921 W";
    const photo = await sharp(pngOf())
      .jpeg()
      .withExif({ IFD0: { ImageDescription: mark } })
      .toBuffer();
    expect(photo.includes(mark)).toBe(true);
    const before = new Set(readdirSync(tmpdir()));
    await scan(photoRequest(new Uint8Array(photo)));
    // Other tests write there too: what is new must not hold the photo's own words.
    const fresh = readdirSync(tmpdir()).filter((name) => !before.has(name));
    const files = [...fresh.map((name) => join(tmpdir(), name)), env().storageDir].flatMap(filesIn);
    expect(files.filter((file) => readFileSync(file).includes(mark))).toEqual([]);
  });
});

/** Every file there; what another test has just taken away is none. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return names.map((name) => join(path, name)).filter(isFile);
}

describe("reading over HTTP", () => {
  it("takes its input from path and query, and the museum from the query", async () => {
    const list = await route(listArtworks)(get(`/api/v1/artworks?museum=${museum.slug}&limit=1`), nowhere);
    const body = await list.json();
    expect(body).toMatchObject({ total: 2, items: [{}], nextCursor: expect.any(String) });
    const one = { params: Promise.resolve({ artworkId: body.items[0].id }) };
    expect((await route(getArtwork)(get(`/?museum=${museum.slug}`), one)).status).toBe(200);
    const other = await testMuseum();
    expect((await route(getArtwork)(get(`/?museum=${other.slug}`), one)).status).toBe(404);
  });

  it("refuses a malformed id and a limit out of range, by name", async () => {
    const malformed = { params: Promise.resolve({ artworkId: "42" }) };
    const wrongId = await route(getArtwork)(get(`/?museum=${museum.slug}`), malformed);
    expect(await problemOf(wrongId)).toMatchObject({
      code: "invalid_input",
      detail: expect.stringContaining("artworkId"),
    });
    const wrongLimit = await route(listArtworks)(get(`/?museum=${museum.slug}&limit=1000`), nowhere);
    expect(await problemOf(wrongLimit)).toMatchObject({ detail: expect.stringContaining("limit") });
  });

  it.each(["artist", "tag", "accessionNumber"])(
    "refuses a NUL in %s, which no text column takes",
    async (name) => {
      const list = await route(listArtworks)(get(`/?museum=${museum.slug}&${name}=a%00b`), nowhere);
      expect(await problemOf(list)).toMatchObject({ status: 400, detail: expect.stringContaining(name) });
    },
  );

  it("answers in the language asked for", async () => {
    const path = `/?museum=${museum.slug}`;
    const title = async (response: Promise<Response>) => (await (await response).json()).items[0].title;
    expect(await title(route(listArtworks)(get(path, { "accept-language": "es-AR" }), nowhere))).toContain(
      "(es)",
    );
    expect(await title(route(listArtworks)(get(path, { cookie: "a=b; locale=es" }), nowhere))).toContain(
      "(es)",
    );
    expect(
      await title(route(listArtworks)(get(`${path}&locale=en`, { cookie: "locale=es" }), nowhere)),
    ).not.toContain("(es)");
  });

  it("serves pictures for ever, and nothing outside the storage", async () => {
    const list = await (await route(listArtworks)(get(`/?museum=${museum.slug}`), nowhere)).json();
    const key = new URL(list.items[0].picture.renditions[0].url, "http://localhost").pathname
      .split("/")
      .slice(2);
    const media = (parts: string[]) =>
      fileRoute(readMedia)(get("/"), { params: Promise.resolve({ key: parts }) });
    const found = await media(key);
    expect(found.headers.get("cache-control")).toContain("immutable");
    const metadata = await sharp(Buffer.from(await found.arrayBuffer())).metadata();
    expect(metadata.format).toBe("webp");
    expect((await problemOf(await media(["..", "..", "etc", "passwd"]))).status).toBe(400);
    expect((await problemOf(await media([crypto.randomUUID(), "150.webp"]))).status).toBe(404);
  });

  it("tells nothing of a bug but its request id", async () => {
    const buggy = defineOperation({
      name: "buggy",
      access: anyone,
      input: z.object({}),
      output: z.object({}),
      run: async () => {
        throw new Error("password=hunter2");
      },
    });
    const problem = await problemOf(await route(buggy)(get(`/?museum=${museum.slug}`), nowhere));
    expect(problem).toMatchObject({ status: 500, code: "internal" });
    expect(JSON.stringify(problem)).not.toContain("hunter2");
  });
});

let cachedPng: Buffer | undefined;
beforeAll(async () => {
  cachedPng = await busyPicture("http-photo", 300, 220);
});
function pngOf(): Buffer {
  if (!cachedPng) throw new Error("made before the tests");
  return cachedPng;
}
