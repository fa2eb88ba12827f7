import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { type TestPerson, testPerson } from "@/db/testing-people";
import { resolveSession } from "@/lib/accounts";
import { listJobs } from "@/lib/jobs";
import { DoorBrowser } from "./browser.testing";
import { type Forgery, strangersKey, type Vouched } from "./oidc-provider.testing";
import { staffRoute } from "./route";
import { sessionIdOf } from "./staff-caller";

// Before the settings are read: they name this provider.
const provider = await vi.hoisted(async () => {
  const { CLIENT, startOidcProvider } = await import("./oidc-provider.testing");
  const started = await startOidcProvider();
  process.env.AUTH_OIDC_ISSUER = started.issuer;
  process.env.AUTH_OIDC_CLIENT_ID = CLIENT.id;
  process.env.AUTH_OIDC_CLIENT_SECRET = CLIENT.secret;
  return started;
});
afterAll(() => provider.close());

let museum: TestMuseum;
let person: TestPerson;
beforeAll(async () => {
  museum = await testMuseum();
  person = await testPerson(museum, "curator");
});

const vouched = (email: string, more: Partial<Vouched> = {}): Vouched => ({
  ...{ sub: randomUUID(), email, email_verified: true },
  ...more,
});

/** To the provider and back; answers where that led. */
async function comeBack(browser: DoorBrowser, who: Vouched, forgery?: Forgery): Promise<string> {
  return arrive(browser, provider.approve(await browser.post("signin/oidc", {}), who, forgery));
}

/** Opens an address of the door and goes where it leads, up to a page. */
async function arrive(browser: DoorBrowser, address: URL): Promise<string> {
  const response = await browser.visit(`${address.pathname}${address.search}`);
  return follow(browser, response);
}

async function follow(browser: DoorBrowser, response: Response): Promise<string> {
  const location = new URL(response.headers.get("location") ?? "/nowhere", "http://localhost:3000");
  if (location.pathname.startsWith("/api/auth/")) return arrive(browser, location);
  return location.pathname + location.search;
}

const FAILED = /^\/sign-in\?.*\berror=OAuthCallback$/;

const sessionIn = async (browser: DoorBrowser) => {
  const sessionId = await sessionIdOf(new Headers(browser.headers));
  return sessionId && resolveSession(museum.system, { sessionId });
};

describe("signing in by the museum's identity provider", () => {
  it("asks for no more than it needs, with state, nonce and a code challenge", async () => {
    const asked = await new DoorBrowser().post("signin/oidc", {});
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      ...{ response_type: "code", scope: "openid email profile", code_challenge_method: "S256" },
      ...{ redirect_uri: "http://localhost:3000/api/auth/callback/oidc" },
      ...{ state: expect.stringMatching(/.{40,}/), nonce: expect.stringMatching(/.{40,}/) },
    });
  });

  it("lets in whoever has an account with the address that the provider has verified", async () => {
    const browser = new DoorBrowser();
    expect(await comeBack(browser, vouched(person.email.toUpperCase()))).toBe("/admin");
    expect(await sessionIn(browser)).toMatchObject({ userId: person.userId, method: "identity-provider" });
    const url = `http://localhost:3000/x?museum=${museum.slug}`;
    const request = new Request(url, { headers: browser.headers });
    expect((await staffRoute(listJobs)(request, { params: Promise.resolve({}) })).status).toBe(200);
  });

  it("knows people by the provider's id from then on, whatever address they have", async () => {
    const { email, userId } = await testPerson(museum, "curator");
    const who = vouched(email);
    await comeBack(new DoorBrowser(), who);
    const browser = new DoorBrowser();
    await comeBack(browser, { ...who, email: person.email, email_verified: false });
    expect(await sessionIn(browser)).toMatchObject({ userId });
    const successor = new DoorBrowser();
    expect(await comeBack(successor, vouched(email))).toBe("/sign-in?error=unknown");
    expect(await sessionIn(successor)).toBeNull();
  });

  it("ends the session that the browser had", async () => {
    const browser = new DoorBrowser();
    await comeBack(browser, vouched((await testPerson(museum, "curator")).email));
    const before = await sessionIn(browser);
    await comeBack(browser, vouched((await testPerson(museum, "curator")).email));
    expect(await sessionIn(browser)).not.toMatchObject({ sessionId: before?.sessionId });
    expect(await resolveSession(museum.system, { sessionId: before?.sessionId as never })).toBeNull();
  });

  it.each([
    ["an address that is not verified", () => vouched(person.email, { email_verified: false })],
    ["somebody whom nobody invited", () => vouched(`${randomUUID()}@people.example`)],
  ])("turns away %s", async (_who, who) => {
    const browser = new DoorBrowser();
    expect(await comeBack(browser, who())).toBe("/sign-in?error=unknown");
    expect(await sessionIn(browser)).toBeNull();
  });

  it.each<[string, Forgery]>([
    ["signed by another key", { key: strangersKey() }],
    ["not signed at all", { unsigned: true }],
    ["of another sign-in", { claims: { nonce: "of-another-sign-in" } }],
    ["for another application", { claims: { aud: "another-application" } }],
    ["of another provider", { claims: { iss: "https://evil.example" } }],
    ["that is over", { claims: { iat: 1_700_000_000, exp: 1_700_000_300 } }],
  ])("takes no token %s", async (_what, forgery) => {
    const browser = new DoorBrowser();
    const { email } = await testPerson(museum, "curator");
    expect(await comeBack(browser, vouched(email), forgery)).toMatch(FAILED);
    expect(await sessionIn(browser)).toBeNull();
  });

  it("takes no answer that this browser did not ask for, and none twice", async () => {
    const attacker = new DoorBrowser();
    const { email } = await testPerson(museum, "curator");
    const back = provider.approve(await attacker.post("signin/oidc", {}), vouched(email));
    const victim = new DoorBrowser();
    await victim.post("signin/oidc", {});
    for (const browser of [new DoorBrowser(), victim]) {
      expect(await arrive(browser, back)).toMatch(FAILED);
      expect(await sessionIn(browser)).toBeNull();
    }
    expect(await arrive(attacker, back)).toBe("/admin");
    expect(await arrive(attacker, back)).toMatch(FAILED);
  });

  it("begins only by a form of this site's own page", async () => {
    const browser = new DoorBrowser();
    const response = await browser.visit("signin/oidc", { csrfToken: "invented" });
    expect(await follow(browser, response)).toMatch(/^\/sign-in\?/);
    expect((await browser.visit("signin/oidc")).status).toBe(404);
  });

  it("goes back to no other site", async () => {
    const browser = new DoorBrowser();
    const asked = await browser.post("signin/oidc", { callbackUrl: "https://evil.example/" });
    const back = provider.approve(asked, vouched((await testPerson(museum, "curator")).email));
    const response = await browser.visit(`${back.pathname}${back.search}`);
    expect(response.headers.get("location")).not.toContain("evil.example");
  });
});
