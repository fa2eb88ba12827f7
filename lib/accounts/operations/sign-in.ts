import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { chargeAttempts, refundAttempts, settleAttempts } from "../attempts";
import { GivenCode, GivenPassword, SignInOutcome, Where } from "../contract";
import { verifyPassword } from "../password";
import { takeCode } from "../proof";
import { findUserByEmail } from "../queries/users";
import { openSession } from "../sign-in-session";

/**
 * Address, password and, where there is one, the second factor. An unknown address and a wrong password are the same,
 * and take as long. The edge calls it and puts the session's id into the cookie.
 */
export const signIn = defineOperation({
  name: "signIn",
  access: systemOnly,
  input: Where.extend({
    email: z.string().max(254),
    password: GivenPassword,
    code: GivenCode.default(""),
    previous: z
      .object({ userId: idOf("user"), sessionId: idOf("session") })
      .nullable()
      .default(null),
  }),
  output: SignInOutcome,
  async run(ctx, { email, password, code, previous, ...where }) {
    const attempts = await chargeAttempts(ctx, [
      { kind: "address", of: where.address },
      { kind: "pair", of: `${email} ${where.address}` },
      { kind: "account", of: email },
    ]);
    if (attempts.seconds > 0) return { outcome: "wait", seconds: attempts.seconds } as const;
    const user = await findUserByEmail(ctx.db, email.trim());
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user)
      return { outcome: "refused" } as const;
    if (user.secondFactorAt && code === "") {
      // Nothing was guessed yet: the code that comes next is what counts.
      await refundAttempts(ctx, attempts);
      return { outcome: "code-needed" } as const;
    }
    return inTransaction(ctx, async (inner) => {
      if (user.secondFactorAt && !(await takeCode(inner, user, code)))
        return { outcome: "code-refused" } as const;
      await settleAttempts(inner, attempts);
      const method = user.secondFactorAt ? "second-factor" : "password";
      const sessionId = await openSession(inner, { userId: user.id, method, previous, ...where });
      return { outcome: "signed-in", userId: user.id, sessionId } as const;
    });
  },
});
