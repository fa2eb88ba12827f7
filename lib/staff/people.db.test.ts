import { randomUUID } from "node:crypto";
import { and, eq, like } from "drizzle-orm";
import { generateSync } from "otplib";
import { beforeAll, describe, expect, it } from "vitest";
import { mails } from "@/db/schema";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { type TestPerson, testPerson } from "@/db/testing-people";
import {
  beginSecondFactor,
  confirmSecondFactor,
  requestPasswordReset,
  resetPassword,
  resolveSession,
  signIn,
} from "@/lib/accounts";
import { createContext } from "@/lib/kernel/context";
import {
  acceptInvitation,
  addMember,
  changePerson,
  createKey,
  invitePerson,
  listAudit,
  listMyMuseums,
  listPeople,
  readInvitation,
  resetSecondFactor,
  resolveKey,
  setSecondFactorRule,
  withdrawInvitation,
} from "@/lib/staff";

const NEW = "harbour-violet-thimble-9";
let museum: TestMuseum;
let admin: TestPerson;
beforeAll(async () => {
  museum = await testMuseum();
  admin = await testPerson(museum, "admin");
});

const address = () => `${randomUUID().slice(0, 8)}@people.example`;
const nobody = () => createContext({ actor: { kind: "anonymous" }, db: museum.system.db });

/** The token in the newest e-mail to somebody. */
async function tokenTo(to: string): Promise<string> {
  const rows = await museum.system.db
    .select()
    .from(mails)
    .where(and(eq(mails.recipient, to), like(mails.text, "%#%")))
    .orderBy(mails.createdAt);
  return /#([\w-]+)/.exec(rows.at(-1)?.text ?? "")?.[1] ?? "";
}

describe("an invitation", () => {
  it("makes an account of the invited address, once", async () => {
    const email = address();
    await invitePerson(admin.ctx, { email, role: "curator" });
    const token = await tokenTo(email);
    expect(await readInvitation(nobody(), { token })).toMatchObject({
      email,
      role: "curator",
      hasAccount: false,
    });
    const account = { name: "Nora", password: NEW, locale: "en" as const };
    await acceptInvitation(nobody(), { token, account });
    expect((await listPeople(admin.ctx, {})).people).toContainEqual(
      expect.objectContaining({ email, role: "curator", name: "Nora" }),
    );
    await expect(acceptInvitation(nobody(), { token, account })).rejects.toMatchObject({ code: "not_found" });
  });

  it("of somebody who has an account is for whoever is signed in with that one", async () => {
    const other = await testPerson(await testMuseum(), "admin");
    await invitePerson(admin.ctx, { email: other.email, role: "staff" });
    const token = await tokenTo(other.email);
    const account = { name: "Mallory", password: NEW, locale: "en" as const };
    for (const ctx of [nobody(), admin.ctx])
      await expect(acceptInvitation(ctx, { token, account })).rejects.toMatchObject({
        code: "unauthenticated",
      });
    await acceptInvitation(other.ctx, { token, account: null });
    const { items } = await listMyMuseums(other.ctx, {});
    expect(items.map(({ role }) => role).sort()).toEqual(["admin", "staff"]);
  });

  it("stops working when it is withdrawn, replaced or a week old", async () => {
    const email = address();
    await invitePerson(admin.ctx, { email, role: "staff" });
    const first = await tokenTo(email);
    const { invitationId } = await invitePerson(admin.ctx, { email, role: "staff" });
    const gone = { code: "not_found" };
    await expect(readInvitation(nobody(), { token: first })).rejects.toMatchObject(gone);
    const second = await tokenTo(email);
    expect(second).not.toBe(first);
    const nextWeek = createContext({ ...nobody(), now: () => new Date(Date.now() + 8 * 24 * 3_600_000) });
    await expect(readInvitation(nextWeek, { token: second })).rejects.toMatchObject(gone);
    const elsewhere = await testPerson(await testMuseum(), "admin");
    await expect(withdrawInvitation(elsewhere.ctx, { invitationId })).rejects.toMatchObject(gone);
    await withdrawInvitation(admin.ctx, { invitationId });
    expect((await listPeople(admin.ctx, {})).invitations.map(({ id }) => id)).not.toContain(invitationId);
  });
});

describe("a person", () => {
  it("is signed out when their role changes or the door closes", async () => {
    const person = await testPerson(museum, "curator");
    await changePerson(admin.ctx, { userId: person.userId, role: "staff" });
    expect(await resolveSession(museum.system, { sessionId: person.sessionId })).toBeNull();
    await changePerson(admin.ctx, { userId: person.userId, disabled: true });
    expect((await listPeople(admin.ctx, {})).people).toContainEqual(
      expect.objectContaining({ userId: person.userId, role: "staff", disabled: true }),
    );
  });

  it("is not changed from another museum, nor by who did not prove who they are", async () => {
    const person = await testPerson(museum, "curator");
    const elsewhere = await testPerson(await testMuseum(), "admin");
    const change = { userId: person.userId, role: "admin" as const };
    await expect(changePerson(elsewhere.ctx, change)).rejects.toMatchObject({ code: "not_found" });
    const stale = createContext({ ...admin.ctx, now: () => new Date(Date.now() + 11 * 60_000) });
    await expect(changePerson(stale, change)).rejects.toMatchObject({ code: "proof_needed" });
  });

  it("who is the only administrator stays one", async () => {
    const alone = await testMuseum();
    const only = await testPerson(alone, "admin");
    for (const wish of [{ role: "curator" as const }, { disabled: true }])
      await expect(changePerson(only.ctx, { userId: only.userId, ...wish })).rejects.toMatchObject({
        code: "conflict",
      });
    const second = await testPerson(alone, "admin");
    await changePerson(only.ctx, { userId: second.userId, role: "curator" });
  });

  it("does nothing in a museum that asks for a second factor until they have one", async () => {
    const strict = await testMuseum();
    const head = await testPerson(strict, "admin");
    const curator = await testPerson(strict, "curator");
    await setSecondFactorRule(head.ctx, { rule: "admins" });
    expect(await listMyMuseums(head.ctx, {})).toMatchObject({ items: [], waiting: ["Test museum"] });
    expect(await listMyMuseums(curator.ctx, {})).toMatchObject({ items: [{ role: "curator" }], waiting: [] });
  });
});

describe("a lost second factor", () => {
  async function withFactor(role: "curator" | "admin" = "curator") {
    const person = await testPerson(museum, role);
    const { secret } = await beginSecondFactor(person.ctx, {});
    await confirmSecondFactor(person.ctx, { code: generateSync({ secret }) });
    return person;
  }
  const door = ({ email, password }: TestPerson) =>
    signIn(museum.system, { email, password, device: "Test", address: randomUUID() });

  it("is taken off by an administrator: the person is signed out, told, and comes in by the password", async () => {
    const person = await withFactor();
    expect(await door(person)).toEqual({ outcome: "code-needed" });
    expect(await resetSecondFactor(admin.ctx, { userId: person.userId })).toEqual({ done: true, told: true });
    expect(await resolveSession(museum.system, { sessionId: person.sessionId })).toBeNull();
    expect(await door(person)).toMatchObject({ outcome: "signed-in" });
    const letters = await museum.system.db.select().from(mails).where(eq(mails.recipient, person.email));
    expect(letters).toMatchObject([{ subject: "Your second factor for ArtScope was taken off" }]);
    const trail = await listAudit(admin.ctx, { subject: person.userId, action: "resetSecondFactor" });
    expect(trail.items).toMatchObject([{ actorId: admin.userId, before: { secondFactor: true } }]);
    await expect(resetSecondFactor(admin.ctx, { userId: person.userId })).rejects.toThrow(
      "has no second factor",
    );
  });

  it("is not taken off from another museum, by oneself, or without proof", async () => {
    const person = await withFactor("admin");
    const { userId } = person;
    const elsewhere = await testPerson(await testMuseum(), "admin");
    await expect(resetSecondFactor(elsewhere.ctx, { userId })).rejects.toMatchObject({ code: "not_found" });
    await expect(resetSecondFactor(person.ctx, { userId })).rejects.toMatchObject({ code: "conflict" });
    const stale = createContext({ ...admin.ctx, now: () => new Date(Date.now() + 11 * 60_000) });
    await expect(resetSecondFactor(stale, { userId })).rejects.toMatchObject({ code: "proof_needed" });
    expect(await door(person)).toEqual({ outcome: "code-needed" });
  });

  it("of somebody who works elsewhere too is taken off only by who administers both", async () => {
    const person = await withFactor();
    const other = await testMuseum();
    await addMember(other.system, { userId: person.userId, role: "staff" });
    await addMember(other.system, { userId: admin.userId, role: "curator" });
    const wish = { userId: person.userId };
    await expect(resetSecondFactor(admin.ctx, wish)).rejects.toThrow("works in another museum too");
    await addMember(other.system, { userId: admin.userId, role: "admin" });
    // Who lacks the factor that the other museum asks for is nobody there.
    const head = await testPerson(other, "admin");
    await setSecondFactorRule(head.ctx, { rule: "admins" });
    await expect(resetSecondFactor(admin.ctx, wish)).rejects.toThrow("works in another museum too");
    await setSecondFactorRule(head.ctx, { rule: "optional" });
    await resetSecondFactor(admin.ctx, wish);
    expect(await door(person)).toMatchObject({ outcome: "signed-in" });
    const theirs = await listAudit(head.ctx, { subject: person.userId, action: "resetSecondFactor" });
    expect(theirs.items).toMatchObject([{ actorId: admin.userId }]);
  });
});

describe("a new password by e-mail", () => {
  it("is asked for the same way whether there is such an account or not, and works once", async () => {
    const person = await testPerson(museum, "curator");
    const unknown = address();
    expect(await requestPasswordReset(nobody(), { email: unknown })).toEqual({ done: true });
    expect(await requestPasswordReset(nobody(), { email: person.email })).toEqual({ done: true });
    expect(await tokenTo(unknown)).toBe("");
    const token = await tokenTo(person.email);
    await expect(resetPassword(nobody(), { token, password: "password12345" })).rejects.toThrow(
      "easy to guess",
    );
    await resetPassword(nobody(), { token, password: NEW });
    expect(await resolveSession(museum.system, { sessionId: person.sessionId })).toBeNull();
    const given = { email: person.email, password: NEW, device: "Test", address: randomUUID() };
    expect(await signIn(museum.system, given)).toMatchObject({ outcome: "signed-in" });
    await expect(resetPassword(nobody(), { token, password: NEW })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is too old after an hour, and not to be had by asking again and again", async () => {
    const person = await testPerson(museum, "curator");
    await requestPasswordReset(nobody(), { email: person.email });
    const token = await tokenTo(person.email);
    const late = createContext({ ...nobody(), now: () => new Date(Date.now() + 61 * 60_000) });
    await expect(resetPassword(late, { token, password: NEW })).rejects.toMatchObject({ code: "not_found" });
    for (let asked = 0; asked < 2; asked++) await requestPasswordReset(nobody(), { email: person.email });
    await expect(requestPasswordReset(nobody(), { email: person.email })).rejects.toMatchObject({
      code: "rate_limited",
    });
  });
});

describe("a key", () => {
  it("works until it expires, and what is kept of it is no key", async () => {
    const given = { name: "Website", scopes: ["collection:read" as const], days: 7 };
    const { key, secret } = await createKey(admin.ctx, given);
    expect(await resolveKey(museum.system, { secret })).toMatchObject({ scopes: ["collection:read"] });
    expect(await resolveKey(museum.system, { secret: key.prefix })).toBeNull();
    const later = createContext({ ...museum.system, now: () => new Date(Date.now() + 8 * 24 * 3_600_000) });
    expect(await resolveKey(later, { secret })).toBeNull();
  });

  it.each([
    ["no scope", { scopes: [] }],
    ["a scope that there is not", { scopes: ["people:write"] }],
    ["a longer life than a year", { days: 400 }],
    ["fields that no form shows", { museumId: randomUUID() }],
  ])("is not made with %s", async (_what, change) => {
    const given = { name: "Website", scopes: ["collection:read"], days: 7, ...change };
    await expect(createKey(admin.ctx, given as never)).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("the audit log", () => {
  it("tells who did what to whom, newest first, to this museum's administrators", async () => {
    const own = await testMuseum();
    const head = await testPerson(own, "admin");
    const person = await testPerson(own, "curator");
    await changePerson(head.ctx, { userId: person.userId, role: "staff" });
    const page = await listAudit(head.ctx, { subject: person.userId, action: "changePerson" });
    expect(page.items).toMatchObject([
      {
        action: "changePerson",
        actorId: head.userId,
        subjectName: expect.stringMatching(/^Somebody /),
        before: { role: "curator" },
        after: { role: "staff" },
        requestId: head.ctx.requestId,
      },
    ]);
    const signIns = { subject: person.userId, action: "signIn" };
    expect((await listAudit(head.ctx, signIns)).items).toMatchObject([{ after: { method: "password" } }]);
    expect((await listAudit(admin.ctx, { subject: person.userId })).items).toEqual([]);
    expect((await listAudit(head.ctx, { action: "createKey" })).items).toEqual([]);
  });

  it("is read page by page, nothing twice and nothing left out", async () => {
    const own = await testMuseum();
    const head = await testPerson(own, "admin");
    for (let at = 0; at < 5; at++)
      await createKey(head.ctx, { name: `Key ${at}`, scopes: ["jobs:read"], days: 7 });
    const names: unknown[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listAudit(head.ctx, { action: "createKey", limit: 2, cursor });
      names.push(...page.items.map(({ after }) => after?.name));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
    }
    expect(names).toEqual(["Key 4", "Key 3", "Key 2", "Key 1", "Key 0"]);
  });
});
