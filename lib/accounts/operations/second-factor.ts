import { z } from "zod";
import { assertRecentlyProven, signedIn, systemOnly } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Done, GivenCode, RecoveryCodes, SecondFactorSetUp } from "../contract";
import { personOf, recoveryHash } from "../proof";
import { endSessions } from "../queries/sessions";
import { lockUser, replaceRecoveryCodes, updateUser } from "../queries/users";
import { newRecoveryCodes, newSecondFactor, stepOfCode } from "../second-factor";

/** A secret for an authenticator; it counts from `confirmSecondFactor` on. */
export const beginSecondFactor = defineOperation({
  name: "beginSecondFactor",
  access: signedIn,
  input: z.strictObject({}),
  output: SecondFactorSetUp,
  run(ctx) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const user = found(await lockUser(inner.db, personOf(inner)), "account");
      if (user.secondFactorAt)
        throw new AppError("conflict", "There is a second factor already. Remove it first.");
      const { sealed, secret, uri } = newSecondFactor(user.email);
      await updateUser(inner.db, user.id, { totpSecret: sealed, totpStep: null });
      return { secret, uri };
    });
  },
});

/** A first code from the authenticator puts it in force. Answers the codes for recovery, once. */
export const confirmSecondFactor = defineOperation({
  name: "confirmSecondFactor",
  access: signedIn,
  input: z.strictObject({ code: GivenCode }),
  output: RecoveryCodes,
  run(ctx, { code }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const user = found(await lockUser(inner.db, personOf(inner)), "account");
      if (!user.totpSecret || user.secondFactorAt)
        throw new AppError("conflict", "Begin again: there is no second factor that waits to be confirmed.");
      const totpStep = stepOfCode(user.totpSecret, code, null, inner.now());
      if (totpStep === null) {
        const message = "is not the code that the app shows now: check that the phone's clock is right";
        throw new AppError("invalid_input", `code: ${message}`, { issues: [{ path: "code", message }] });
      }
      await updateUser(inner.db, user.id, { totpStep, secondFactorAt: inner.now(), updatedAt: inner.now() });
      // Browsers that the password alone has opened must come in anew.
      const here = inner.actor.kind === "staff" ? inner.actor.sessionId : undefined;
      await endSessions(inner.db, user.id, inner.now(), here);
      await noted(inner, "confirmSecondFactor", user.id);
      return { codes: await renewCodes(inner, user.id) };
    });
  },
});

/** Takes the second factor away; where the museum asks for one, its doors close until there is a new one. */
export const removeSecondFactor = defineOperation({
  name: "removeSecondFactor",
  access: signedIn,
  input: z.strictObject({}),
  output: Done,
  run(ctx) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const userId = personOf(inner);
      await takeOff(inner, userId);
      await noted(inner, "removeSecondFactor", userId);
      return { done: true } as const;
    });
  },
});

/** Takes the second factor off for somebody who lost it, and ends all their sessions. Throws `conflict` if there is none. */
export const clearSecondFactor = defineOperation({
  name: "clearSecondFactor",
  access: systemOnly,
  input: z.object({ userId: idOf("user") }),
  output: Done,
  run: (ctx, { userId }) =>
    inTransaction(ctx, async (inner) => {
      const user = found(await lockUser(inner.db, userId), "account");
      if (!user.secondFactorAt) throw new AppError("conflict", `${user.name} has no second factor.`);
      await takeOff(inner, userId);
      await endSessions(inner.db, userId, inner.now());
      return { done: true } as const;
    }),
});

async function takeOff(inner: Context, userId: Id<"user">): Promise<void> {
  const none = { totpSecret: null, totpStep: null, secondFactorAt: null, updatedAt: inner.now() };
  await updateUser(inner.db, userId, none);
  await replaceRecoveryCodes(inner.db, userId, []);
}

/** Ten new codes for recovery; the old ones stop working. */
export const renewRecoveryCodes = defineOperation({
  name: "renewRecoveryCodes",
  access: signedIn,
  input: z.strictObject({}),
  output: RecoveryCodes,
  run(ctx) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const user = found(await lockUser(inner.db, personOf(inner)), "account");
      if (!user.secondFactorAt) throw new AppError("conflict", "There is no second factor yet.");
      await noted(inner, "renewRecoveryCodes", user.id);
      return { codes: await renewCodes(inner, user.id) };
    });
  },
});

async function renewCodes(ctx: Context, userId: Id<"user">): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(ctx.db, userId, codes.map(recoveryHash));
  return codes;
}

const noted = (ctx: Context, action: string, id: string) =>
  audit(ctx, { action, subject: { kind: "account", id } });
