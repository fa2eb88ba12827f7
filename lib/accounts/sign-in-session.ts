import { audit } from "@/lib/kernel/audit";
import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import type { SIGN_IN_METHODS } from "./contract";
import { SESSION_MS } from "./policy";
import { endSession, insertSession } from "./queries/sessions";

type Opening = {
  userId: Id<"user">;
  method: (typeof SIGN_IN_METHODS)[number];
  device: string;
  address: string;
  /** The browser's session until now, whoever's it is: a sign-in always makes a new one. */
  previous: { userId: Id<"user">; sessionId: Id<"session"> } | null;
};

/** Opens a session; `ctx` is of a transaction. */
export async function openSession(ctx: Context, opening: Opening): Promise<Id<"session">> {
  const { previous, ...values } = opening;
  const now = ctx.now();
  if (previous) await endSession(ctx.db, previous.userId, previous.sessionId, now);
  const sessionId = await insertSession(ctx.db, {
    ...values,
    ...{ provenAt: now, lastSeenAt: now, createdAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) },
  });
  const person: Context = { ...ctx, actor: { kind: "staff", userId: opening.userId, role: null, sessionId } };
  await audit(person, {
    action: "signIn",
    subject: { kind: "account", id: opening.userId },
    after: { method: opening.method, device: opening.device },
  });
  return sessionId;
}
