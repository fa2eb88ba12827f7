import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { SIGN_IN_METHODS } from "../contract";
import { SEEN_EVERY_MS, SESSION_IDLE_MS } from "../policy";
import { findAliveSession, touchSession } from "../queries/sessions";
import { findUser } from "../queries/users";

/**
 * Who a session is, if it still counts: asked at every call, so that one that was ended is nobody at once. It lives on
 * where somebody is `awake` at it.
 */
export const resolveSession = defineOperation({
  name: "resolveSession",
  access: systemOnly,
  input: z.object({ sessionId: idOf("session"), awake: z.boolean().default(false) }),
  output: z
    .object({
      sessionId: idOf("session"),
      userId: idOf("user"),
      provenAt: z.date(),
      method: z.enum(SIGN_IN_METHODS),
      secondFactor: z.boolean(),
    })
    .nullable(),
  async run(ctx, { sessionId, awake }) {
    const now = ctx.now();
    const idleSince = new Date(now.getTime() - SESSION_IDLE_MS);
    const row = await findAliveSession(ctx.db, sessionId, now, idleSince);
    const user = row && (await findUser(ctx.db, row.userId));
    if (!row || !user) return null;
    if (awake && now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS)
      await touchSession(ctx.db, sessionId, now);
    const { userId, provenAt, method } = row;
    return { sessionId, userId, provenAt, method, secondFactor: user.secondFactorAt !== null };
  },
});
