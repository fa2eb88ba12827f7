import { decode } from "next-auth/jwt";
import { z } from "zod";
import { resolveSession } from "@/lib/accounts";
import type { Actor, StaffRole } from "@/lib/kernel/access";
import { STAFF_ROLES } from "@/lib/kernel/access";
import type { Context } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import { type Id, idOf, type MuseumId } from "@/lib/kernel/ids";
import { authSecret } from "@/lib/kernel/secrets";
import { listMemberships, resolveKey } from "@/lib/staff";
import { roleNow } from "@/lib/staff/contract";
import { sessionCookie } from "./session-cookie";

type Given = Pick<Headers, "get">;

/**
 * A page, an answer, or a change. Of a change, staff are asked where it comes from; answers keep no session alive, since
 * a page that was left open asks for news by itself.
 */
export type Doing = "page" | "answer" | "change";

/** Who calls the office, before it is known about which museum: a person by their session, a program by its key. */
export type StaffCaller =
  | { kind: "nobody" }
  | { kind: "key"; museumId: MuseumId; actor: Actor }
  | {
      kind: "person";
      userId: Id<"user">;
      sessionId: Id<"session">;
      provenAt: Date;
      roles: ReadonlyMap<MuseumId, StaffRole>;
    };

const NOBODY: StaffCaller = { kind: "nobody" };

/**
 * Reads the caller from the headers and asks the database whether that session or key still counts. `system` is a
 * context of our own. What another site's page sends in somebody's name changes nothing.
 */
export async function readStaffCaller(system: Context, headers: Given, doing: Doing): Promise<StaffCaller> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer) {
    const key = await resolveKey(system, { secret: bearer.slice(0, 200) });
    if (!key) return NOBODY;
    const { keyId, museumId, scopes } = key;
    return { kind: "key", museumId, actor: { kind: "apiKey", keyId, scopes } };
  }
  const sessionId = doing === "change" && isForeign(headers) ? null : await sessionIdOf(headers);
  const session = sessionId && (await resolveSession(system, { sessionId, awake: doing !== "answer" }));
  if (!session) return NOBODY;
  const { userId, provenAt, secondFactor } = session;
  const proof = { secondFactor, byProvider: session.method === "identity-provider" };
  const memberships = await listMemberships(system, { userId });
  const roles = new Map<MuseumId, StaffRole>();
  for (const membership of memberships) {
    const role = roleNow(membership, proof);
    if (role) roles.set(membership.museumId, role);
  }
  return { kind: "person", userId, sessionId: session.sessionId, provenAt, roles };
}

/** What a caller is in a museum; with null, the most that they are anywhere. */
export function actorIn(caller: StaffCaller, museumId: MuseumId | null): Actor {
  switch (caller.kind) {
    case "nobody":
      return { kind: "anonymous" };
    case "key":
      return caller.actor;
    case "person": {
      const { userId, sessionId, provenAt, roles } = caller;
      const role = museumId ? (roles.get(museumId) ?? null) : highest([...roles.values()]);
      return { kind: "staff", userId, sessionId, provenAt, role };
    }
    default:
      return caller satisfies never;
  }
}

function highest(roles: StaffRole[]): StaffRole | null {
  return STAFF_ROLES.findLast((role) => roles.includes(role)) ?? null;
}

/** The session that a cookie names. It is sealed; whether the session still counts is the database's to say. */
export async function sessionIdOf(headers: Given): Promise<Id<"session"> | null> {
  const token = sessionCookie(headers);
  if (!token) return null;
  // One that was sealed with another secret, or changed, is nobody's.
  const claims = await decode({ token, secret: authSecret() }).catch(() => null);
  const sid = z.object({ sid: idOf("session") }).safeParse(claims);
  return sid.success ? sid.data.sid : null;
}

/** A page of another origin in the same browser: it must change nothing in the staff's name. */
function isForeign(headers: Given): boolean {
  const site = headers.get("sec-fetch-site");
  // The browser has said it itself; only one that does not is asked for its origin.
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  const { siteUrl } = env();
  const ours = [headers.get("host"), siteUrl && new URL(siteUrl).host];
  return !URL.canParse(origin) || !ours.includes(new URL(origin).host);
}
