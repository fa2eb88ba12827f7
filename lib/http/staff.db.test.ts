import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { sessions } from "@/db/schema";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { cookieOf, type TestPerson, testPerson } from "@/db/testing-people";
import { getAccount } from "@/lib/accounts";
import { listJobs, retryFailedJobs } from "@/lib/jobs";
import { newId } from "@/lib/kernel/ids";
import { uploadArtworkImage } from "@/lib/media";
import { changePerson, createKey, listPeople, revokeKey } from "@/lib/staff";
import { callerOf } from "./caller";
import { accountRoute, route, staffRoute } from "./route";

let museum: TestMuseum;
let other: TestMuseum;
let admin: TestPerson;
let curator: TestPerson;
beforeAll(async () => {
  museum = await testMuseum({ works: 1 });
  other = await testMuseum();
  admin = await testPerson(museum, "admin");
  curator = await testPerson(museum, "curator");
});

type Given = Record<string, string>;
const nowhere = { params: Promise.resolve({}) };
const HOST = { host: "localhost:3000" };

const ask = (handler: ReturnType<typeof staffRoute>, headers: Given, of: string | null = museum.slug) =>
  handler(new Request(`http://localhost:3000/x${of ? `?museum=${of}` : ""}`, { headers }), nowhere);
const list = (headers: Given, of?: string | null) => ask(staffRoute(listJobs), headers, of);
const retry = (headers: Given) => {
  const address = `http://localhost:3000/x?museum=${museum.slug}`;
  return staffRoute(retryFailedJobs)(new Request(address, { method: "POST", headers }), nowhere);
};

describe("a person of the staff", () => {
  it("does what their role allows, where they have it", async () => {
    expect((await list(curator.headers)).status).toBe(200);
    expect((await ask(staffRoute(listPeople), admin.headers)).status).toBe(200);
  });

  it.each([
    ["whoever has not signed in", async () => HOST, 401],
    ["an admin of another museum", async () => (await testPerson(other, "admin")).headers, 404],
    ["a member of staff", async () => (await testPerson(museum, "staff")).headers, 404],
    ["somebody who works nowhere", async () => (await testPerson(museum, null)).headers, 404],
    ["a session that never was", () => cookieOf(newId()), 401],
    [
      "a cookie of another installation",
      async () => ({ ...HOST, cookie: "artscope-session=eyJhbGciOiJkaXIi" }),
      401,
    ],
  ])("is refused as %s", async (_who, headers, status) => {
    expect((await list(await headers())).status).toBe(status);
  });

  it("is out with the very next call after the door is closed", async () => {
    const leaver = await testPerson(museum, "curator");
    expect((await list(leaver.headers)).status).toBe(200);
    await changePerson(admin.ctx, { userId: leaver.userId, disabled: true });
    expect((await list(leaver.headers)).status).toBe(401);
    expect((await ask(accountRoute(getAccount), leaver.headers, null)).status).toBe(401);
  });

  it("stays signed in by what they do, not by what an open page asks for", async () => {
    const away = await testPerson(museum, "curator");
    const { db } = museum.system;
    const mine = eq(sessions.id, away.sessionId);
    const before = new Date(Date.now() - 100 * 60_000);
    await db.update(sessions).set({ lastSeenAt: before }).where(mine);
    const lastSeen = async () => (await db.select().from(sessions).where(mine))[0]?.lastSeenAt;
    expect((await list(away.headers)).status).toBe(200);
    expect(await lastSeen()).toEqual(before);
    expect((await retry(away.headers)).status).toBe(200);
    expect(await lastSeen()).not.toEqual(before);
    await db.update(sessions).set({ lastSeenAt: before }).where(mine);
    await callerOf({ headers: new Headers(away.headers), as: "staff", doing: "page" }, "a-page-is-opened");
    expect(await lastSeen()).not.toEqual(before);
  });

  it("is nobody to a route for visitors", async () => {
    expect((await ask(route(listJobs), admin.headers)).status).toBe(401);
  });

  it("changes nothing on behalf of another site's page", async () => {
    expect((await retry({ ...curator.headers, origin: "http://localhost:3000" })).status).toBe(200);
    for (const origin of ["https://evil.example", "http://localhost:4000", "null"])
      expect((await retry({ ...curator.headers, origin })).status, origin).toBe(401);
    expect((await retry({ ...curator.headers, "sec-fetch-site": "same-site" })).status).toBe(401);
  });

  it("reads their own account without naming a museum", async () => {
    const response = await ask(accountRoute(getAccount), curator.headers, null);
    expect(await response.json()).toMatchObject({ email: curator.email, hasPassword: true });
  });
});

describe("an API key", () => {
  const key = async (scopes: ("jobs:read" | "collection:write")[]) => {
    const { key: made, secret } = await createKey(admin.ctx, { name: "Test", scopes, days: 7 });
    return { id: made.id, headers: { ...HOST, authorization: `Bearer ${secret}` } };
  };

  it("does what its scopes say, in its own museum, named or not", async () => {
    const { headers } = await key(["jobs:read"]);
    expect((await list(headers)).status).toBe(200);
    expect((await list(headers, null)).status).toBe(200);
    expect((await list(headers, other.slug)).status).toBe(404);
  });

  it("is refused what is not among its scopes, and people for good", async () => {
    expect((await list((await key(["collection:write"])).headers)).status).toBe(404);
    const { headers } = await key(["jobs:read"]);
    expect((await retry(headers)).status).toBe(404);
    expect((await ask(staffRoute(listPeople), headers)).status).toBe(404);
    expect((await ask(accountRoute(getAccount), headers, null)).status).toBe(404);
  });

  it("stops working when it is revoked, and was never right with a letter changed", async () => {
    const { id, headers } = await key(["jobs:read"]);
    const changed = { ...HOST, authorization: `${headers.authorization}x` };
    expect((await list(changed)).status).toBe(401);
    await revokeKey(admin.ctx, { keyId: id });
    expect((await list(headers)).status).toBe(401);
  });
});

describe("a curator's upload", () => {
  const MB = 1024 * 1024;
  const upload = (headers: Given, body: BodyInit) => {
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
    const response = await upload(curator.headers, form(await busyPicture("form")));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ created: true, jobId: expect.any(String) });
    const jobs = await (await list(curator.headers)).json();
    expect(jobs.items[0]).toMatchObject({ label: "cuadros.png", kind: "embed-image" });
  });

  it("may be larger than a visitor's photo, up to its own limit", async () => {
    expect((await upload(curator.headers, form(new Uint8Array(30 * MB)))).status).toBe(415);
    const large = await upload(curator.headers, form(new Uint8Array(52 * MB)));
    expect(large.status).toBe(413);
    expect((await large.json()).detail).toContain("larger than 51 MB");
  });

  it("of a stranger is refused before a byte of it is read", async () => {
    const pull = vi.fn();
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    expect((await upload({ ...HOST, "content-type": "application/json" }, body)).status).toBe(401);
    expect(pull).not.toHaveBeenCalled();
  });
});
