import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { beforeAll, describe, expect, it } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { PASSWORD, type TestPerson, testPerson, testSession } from "@/db/testing-people";
import {
  beginSecondFactor,
  changePassword,
  confirmIdentity,
  confirmSecondFactor,
  endSession,
  getAccount,
  listSessions,
  removeSecondFactor,
  resolveSession,
  signIn,
} from "@/lib/accounts";
import { type Context, createContext } from "@/lib/kernel/context";

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum();
});

/** The context so many minutes later; the proof of who it is stays as old as it is. */
const later = (ctx: Context, minutes: number) =>
  createContext({ ...ctx, now: () => new Date(Date.now() + minutes * 60_000) });

const attempt = (
  email: string,
  password: string,
  more: { code?: string; address?: string } = {},
  minutes = 0,
) =>
  signIn(later(museum.system, minutes), { email, password, device: "Test", address: randomUUID(), ...more });

describe("signing in", () => {
  it("says the same of a wrong password and of an unknown address", async () => {
    const { email } = await testPerson(museum, "curator");
    expect(await attempt(email, "not-the-password")).toEqual({ outcome: "refused" });
    expect(await attempt("nobody@people.example", "not-the-password")).toEqual({ outcome: "refused" });
    expect(await attempt(email.toUpperCase(), PASSWORD)).toMatchObject({ outcome: "signed-in" });
  });

  it("gives every sign-in a session of its own and ends the one that the browser had", async () => {
    const person = await testPerson(museum, "curator");
    const { email, userId, sessionId } = person;
    const previous = { userId, sessionId };
    const given = { email, password: PASSWORD, device: "Test", address: "::1", previous };
    const again = await signIn(museum.system, given);
    expect(again).toMatchObject({ outcome: "signed-in" });
    expect(again).not.toMatchObject({ sessionId });
    expect(await resolveSession(museum.system, { sessionId })).toBeNull();
  });

  it("slows an account down after five failures from an address, and forgets them after a success", async () => {
    const { email } = await testPerson(museum, "curator");
    const here = { address: randomUUID() };
    for (let failures = 0; failures < 5; failures++)
      expect(await attempt(email, "wrong", here)).toEqual({ outcome: "refused" });
    expect(await attempt(email, PASSWORD, here)).toMatchObject({
      outcome: "wait",
      seconds: expect.any(Number),
    });
    // Whoever guesses elsewhere does not keep the person themselves out.
    expect(await attempt(email, PASSWORD)).toMatchObject({ outcome: "signed-in" });
    expect(await attempt(email, PASSWORD, here, 1)).toMatchObject({ outcome: "signed-in" });
    expect(await attempt(email, "wrong", here, 1)).toEqual({ outcome: "refused" });
  });

  it("counts attempts of the same moment as many", async () => {
    const { email } = await testPerson(museum, "curator");
    const here = { address: randomUUID() };
    const now = new Date();
    const ctx = createContext({ ...museum.system, now: () => now });
    const given = { email, password: "wrong", device: "Test", ...here };
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => signIn(ctx, given)));
    expect(outcomes.filter(({ outcome }) => outcome === "refused")).toHaveLength(5);
  });

  it("slows an address down, whatever accounts it tries", async () => {
    const address = randomUUID();
    const outcomes = [];
    for (let at = 0; at < 32; at++)
      outcomes.push((await attempt(`${randomUUID()}@people.example`, "wrong", { address })).outcome);
    expect(outcomes.slice(0, 30)).not.toContain("wait");
    expect(outcomes.at(-1)).toBe("wait");
  });
});

describe("a session", () => {
  it("ends after two hours in which nobody was there, and after a day in any case", async () => {
    const { sessionId } = await testPerson(museum, "curator");
    const alive = async (minutes: number) =>
      (await resolveSession(later(museum.system, minutes), { sessionId })) !== null;
    expect(await alive(119)).toBe(true);
    expect(await alive(119 + 121)).toBe(false);
    const busy = await testPerson(museum, "curator");
    for (let minutes = 0; minutes < 24 * 60; minutes += 100)
      expect(
        await resolveSession(later(museum.system, minutes), { sessionId: busy.sessionId, awake: true }),
      ).not.toBeNull();
    expect(await resolveSession(later(museum.system, 24 * 60 + 1), { sessionId: busy.sessionId })).toBeNull();
  });

  it("is listed and ended by its owner, and by nobody else", async () => {
    const person = await testPerson(museum, "curator");
    const other = await testSession(museum, person.email, "curator");
    const { items } = await listSessions(person.ctx, {});
    expect(items).toHaveLength(2);
    expect(items.find(({ current }) => current)?.id).toBe(person.sessionId);
    const stranger = await testPerson(museum, "admin");
    await expect(endSession(stranger.ctx, { sessionId: other.sessionId })).rejects.toMatchObject({
      code: "not_found",
    });
    await endSession(person.ctx, { sessionId: other.sessionId });
    expect(await resolveSession(museum.system, { sessionId: other.sessionId })).toBeNull();
    expect(await resolveSession(museum.system, { sessionId: person.sessionId })).not.toBeNull();
  });

  it("ends with all others when the password changes", async () => {
    const person = await testPerson(museum, "curator");
    const other = await testSession(museum, person.email, "curator");
    await changePassword(person.ctx, { password: "harbour-violet-thimble-9" });
    for (const { sessionId } of [person, other])
      expect(await resolveSession(museum.system, { sessionId })).toBeNull();
    expect(await attempt(person.email, PASSWORD)).toEqual({ outcome: "refused" });
    expect(await attempt(person.email, "harbour-violet-thimble-9")).toMatchObject({ outcome: "signed-in" });
  });
});

describe("a dangerous act", () => {
  it("asks for a proof that is ten minutes old at most; the password gives a new one", async () => {
    const person = await testPerson(museum, "curator");
    const stale = later(person.ctx, 11);
    await expect(beginSecondFactor(stale, {})).rejects.toMatchObject({ code: "proof_needed" });
    await expect(confirmIdentity(stale, { password: "wrong" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await confirmIdentity(stale, { password: PASSWORD });
    const session = await resolveSession(later(museum.system, 11), { sessionId: person.sessionId });
    expect(session?.provenAt.getTime()).toBeGreaterThan(Date.now() + 10 * 60_000);
  });

  it.each([
    ["is too short", "short-one", "12 characters"],
    ["everybody takes", "password12345", "too easy to guess"],
    ["is a run of keys", "qwertyuiop123", "too easy to guess"],
    ["is the owner's own name", "Somebody2026!", "too easy to guess"],
  ])("refuses a password that %s", async (_why, password, complaint) => {
    const person = await testPerson(museum, "curator");
    await expect(changePassword(person.ctx, { password })).rejects.toThrow(complaint);
    expect(await resolveSession(museum.system, { sessionId: person.sessionId })).not.toBeNull();
  });
});

describe("the second factor", () => {
  const code = (secret: string, minutes = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + minutes * 60 });
  async function withFactor(): Promise<{ person: TestPerson; secret: string; codes: string[] }> {
    const person = await testPerson(museum, "curator");
    const { secret } = await beginSecondFactor(person.ctx, {});
    const { codes } = await confirmSecondFactor(person.ctx, { code: code(secret) });
    return { person, secret, codes };
  }

  it("is asked for after the password, and a code is taken once", async () => {
    const { person, secret } = await withFactor();
    const { email } = person;
    expect(await attempt(email, PASSWORD)).toEqual({ outcome: "code-needed" });
    expect(await attempt(email, PASSWORD, { code: "000000" })).toEqual({ outcome: "code-refused" });
    // The code that set it up counts as used.
    expect(await attempt(email, PASSWORD, { code: code(secret) })).toEqual({ outcome: "code-refused" });
    const next = code(secret, 2);
    expect(await attempt(email, PASSWORD, { code: next }, 2)).toMatchObject({ outcome: "signed-in" });
    expect(await attempt(email, PASSWORD, { code: next }, 2)).toEqual({ outcome: "code-refused" });
  });

  it("tells nobody without the password that there is one", async () => {
    const { person } = await withFactor();
    expect(await attempt(person.email, "wrong")).toEqual({ outcome: "refused" });
  });

  it("is replaced once by each recovery code, however it is typed", async () => {
    const { person, codes } = await withFactor();
    expect(codes).toHaveLength(10);
    for (const one of codes) expect(one.replaceAll("-", "")).toMatch(/^[0-9a-f]{28}$/);
    const [first = "", second = ""] = codes;
    expect(await attempt(person.email, PASSWORD, { code: first })).toMatchObject({ outcome: "signed-in" });
    expect(await attempt(person.email, PASSWORD, { code: first })).toEqual({ outcome: "code-refused" });
    const typed = second.replaceAll("-", " ").toUpperCase();
    expect(await attempt(person.email, PASSWORD, { code: typed })).toMatchObject({ outcome: "signed-in" });
    expect(await getAccount(person.ctx, {})).toMatchObject({ secondFactor: true, recoveryCodesLeft: 8 });
  });

  it("does not count until its first code, and is gone when it is removed", async () => {
    const person = await testPerson(museum, "curator");
    const { secret } = await beginSecondFactor(person.ctx, {});
    expect(await attempt(person.email, PASSWORD)).toMatchObject({ outcome: "signed-in" });
    await expect(confirmSecondFactor(person.ctx, { code: "000000" })).rejects.toThrow("not the code");
    await confirmSecondFactor(person.ctx, { code: code(secret) });
    await removeSecondFactor(person.ctx, {});
    expect(await attempt(person.email, PASSWORD)).toMatchObject({ outcome: "signed-in" });
  });
});
