import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { createAccount, preparePassword, signIn } from "@/lib/accounts";
import type { Actor, StaffRole } from "@/lib/kernel/access";
import { type Context, createContext } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { authSecret } from "@/lib/kernel/secrets";
import { addMember } from "@/lib/staff";
import type { TestMuseum } from "./testing";

export type TestPerson = {
  userId: Id<"user">;
  sessionId: Id<"session">;
  email: string;
  password: string;
  /** As this person, who has just proven who they are. */
  ctx: Context;
  /** What this person's browser sends with a call. */
  headers: { cookie: string; host: string };
};

export const PASSWORD = "meadow-copper-lantern-41";
let hash: Promise<string> | undefined;

/** An account of its own, which works in the museum as `role` and has just signed in. */
export async function testPerson(museum: TestMuseum, role: StaffRole | null): Promise<TestPerson> {
  const email = `${randomUUID().slice(0, 8)}@people.example`;
  const person = { email, name: `Somebody ${email.slice(0, 4)}`, locale: "en" as const };
  hash ??= preparePassword(museum.system, { password: PASSWORD, about: [] });
  const { userId } = await createAccount(museum.system, { ...person, passwordHash: await hash });
  if (role) await addMember(museum.system, { userId, role });
  return { ...(await testSession(museum, email, role)), email, password: PASSWORD };
}

/** One more browser in which somebody signs in. */
export async function testSession(museum: TestMuseum, email: string, role: StaffRole | null) {
  const given = { email, password: PASSWORD, device: "Firefox · Linux", address: randomUUID() };
  // As the edge does it: about no museum.
  const result = await signIn(createContext({ ...museum.system, museum: null }), given);
  if (result.outcome !== "signed-in") throw new Error(`the sign-in came to ${result.outcome}`);
  const { userId, sessionId } = result;
  const actor: Actor = { kind: "staff", userId, role, sessionId, provenAt: new Date() };
  return { userId, sessionId, ctx: museum.as(actor), headers: await cookieOf(sessionId) };
}

/** A browser's headers with a session in them. */
export async function cookieOf(sessionId: string): Promise<TestPerson["headers"]> {
  const token = await encode({ token: { sid: sessionId }, secret: authSecret() });
  return { host: "localhost:3000", cookie: `artscope-session=${token}` };
}
