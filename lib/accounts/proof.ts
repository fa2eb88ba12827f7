import type { Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { hashOfToken } from "@/lib/kernel/secrets";
import type { findUser } from "./queries/users";
import { takeRecoveryCode, takeTotpStep } from "./queries/users";
import { stepOfCode } from "./second-factor";

type User = NonNullable<Awaited<ReturnType<typeof findUser>>>;

/** Whether a code of the authenticator, or one for recovery, is right and was not used before; it is used after this. */
export async function takeCode(ctx: Context, user: User, code: string): Promise<boolean> {
  if (!user.totpSecret || !user.secondFactorAt) return false;
  const step = stepOfCode(user.totpSecret, code, user.totpStep, ctx.now());
  if (step !== null) return takeTotpStep(ctx.db, user.id, step);
  return takeRecoveryCode(ctx.db, user.id, hashOfToken(code), ctx.now());
}

/** As recovery codes are kept: without the hyphens that people read them by. */
export const recoveryHash = (code: string) => hashOfToken(code.replaceAll("-", "").toLowerCase());

/** The signed-in person's id; operations that ask for one are closed to everybody else. */
export function personOf({ actor }: Context): Id<"user"> {
  if (actor.kind !== "staff") throw new Error("only people who signed in come this far");
  return actor.userId as Id<"user">;
}
