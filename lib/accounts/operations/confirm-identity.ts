import { z } from "zod";
import { signedIn } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { chargeAttempts, settleAttempts, tooMany } from "../attempts";
import { Done, GivenCode, GivenPassword } from "../contract";
import { verifyPassword } from "../password";
import { personOf, takeCode } from "../proof";
import { proveSession } from "../queries/sessions";
import { findUser } from "../queries/users";

/** Proves again who one is, before something dangerous. Who has no password signs in anew instead. */
export const confirmIdentity = defineOperation({
  name: "confirmIdentity",
  access: signedIn,
  input: z.strictObject({ password: GivenPassword, code: GivenCode.default("") }),
  output: Done,
  async run(ctx, { password, code }) {
    const user = found(await findUser(ctx.db, personOf(ctx)), "account");
    // By the session alone: whoever guesses at the door does not keep those inside from working.
    const sessionId = (ctx.actor.kind === "staff" && ctx.actor.sessionId) || user.id;
    const attempts = await chargeAttempts(ctx, [{ kind: "session", of: sessionId }]);
    if (attempts.seconds > 0) throw tooMany(attempts.seconds);
    if (!(await verifyPassword(user.passwordHash, password))) refuse("password", "is not your password");
    await inTransaction(ctx, async (inner) => {
      if (user.secondFactorAt && !(await takeCode(inner, user, code)))
        refuse("code", "is not right, or was used before: wait for the next one");
      await settleAttempts(inner, attempts);
      if (inner.actor.kind === "staff" && inner.actor.sessionId)
        await proveSession(inner.db, inner.actor.sessionId, inner.now());
    });
    return { done: true } as const;
  },
});

function refuse(path: string, message: string): never {
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
