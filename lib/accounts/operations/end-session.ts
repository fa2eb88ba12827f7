import { z } from "zod";
import { signedIn, systemOnly } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Done } from "../contract";
import { personOf } from "../proof";
import { endSession as endRow, endSessions } from "../queries/sessions";

/** The browser signs out; the edge knows whose it is. */
export const signOut = defineOperation({
  name: "signOut",
  access: systemOnly,
  input: z.object({ userId: idOf("user"), sessionId: idOf("session") }),
  output: Done,
  async run(ctx, { userId, sessionId }) {
    await endRow(ctx.db, userId, sessionId, ctx.now());
    return { done: true } as const;
  },
});

/** Ends one of one's own sessions, such as on a computer that was left behind. */
export const endSession = defineOperation({
  name: "endSession",
  access: signedIn,
  input: z.strictObject({ sessionId: idOf("session") }),
  output: Done,
  run: (ctx, { sessionId }) =>
    inTransaction(ctx, async (inner) => {
      const userId = personOf(inner);
      const ended = await endRow(inner.db, userId, sessionId, inner.now());
      found(ended || undefined, "session");
      await audit(inner, { action: "endSession", subject: { kind: "account", id: userId } });
      return { done: true } as const;
    }),
});

/** Ends all of a person's sessions: they were disabled, or their role is another now. */
export const endSessionsOf = defineOperation({
  name: "endSessionsOf",
  access: systemOnly,
  input: z.object({ userId: idOf("user") }),
  output: z.object({ ended: z.number().int() }),
  run: async (ctx, { userId }) => ({ ended: await endSessions(ctx.db, userId, ctx.now()) }),
});
