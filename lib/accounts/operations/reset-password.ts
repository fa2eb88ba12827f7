import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { LocaleSchema } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { hashOfToken, randomToken } from "@/lib/kernel/secrets";
import { canSendMail, linkTo, queueMail } from "@/lib/mail";
import { chargeAttempts, tooMany } from "../attempts";
import { Done, Email, NewPassword } from "../contract";
import { resetLetter } from "../letters";
import { assertGoodPassword, hashPassword } from "../password";
import { PASSWORD_RESET_MS } from "../policy";
import { closeResets, findReset, insertReset, takeReset } from "../queries/resets";
import { endSessions } from "../queries/sessions";
import { findUser, findUserByEmail, updateUser } from "../queries/users";

/** Sends a link for a new password, if there is such an account; says the same if there is not. */
export const requestPasswordReset = defineOperation({
  name: "requestPasswordReset",
  access: anyone,
  input: z.strictObject({ email: Email }),
  output: Done,
  run: (ctx, { email }) =>
    inTransaction(ctx, async (inner) => {
      const { seconds } = await chargeAttempts(inner, [{ kind: "reset", of: email }]);
      if (seconds > 0) throw tooMany(seconds);
      const token = randomToken();
      // Made before it is known whether it is needed: where none can be sent, nobody is told who has an account.
      const address = linkTo(`/sign-in/new-password#${token}`);
      if (!canSendMail())
        throw new AppError("unavailable", "No e-mail can be sent from here: MAIL_URL is not set.");
      const user = await findUserByEmail(inner.db, email);
      if (!user) return { done: true } as const;
      const expiresAt = new Date(inner.now().getTime() + PASSWORD_RESET_MS);
      await insertReset(inner.db, { tokenHash: hashOfToken(token), userId: user.id, expiresAt });
      const letter = resetLetter(LocaleSchema.parse(user.locale), user.name, address);
      await queueMail(asSystem(inner, "accounts"), { to: user.email, ...letter });
      return { done: true } as const;
    }),
});

/** Chooses a new password with a link that works once. All sessions end; the second factor stays. */
export const resetPassword = defineOperation({
  name: "resetPassword",
  access: anyone,
  input: z.strictObject({ token: z.string().min(20).max(100), password: NewPassword }),
  output: Done,
  async run(ctx, { token, password }) {
    const tokenHash = hashOfToken(token);
    const now = ctx.now();
    const open = (await findReset(ctx.db, tokenHash, now)) ?? gone();
    const user = found(await findUser(ctx.db, open), "account");
    await assertGoodPassword(password, [user.email, user.name]);
    const passwordHash = await hashPassword(password);
    await inTransaction(ctx, async (inner) => {
      if ((await takeReset(inner.db, tokenHash, now)) === null) gone();
      await updateUser(inner.db, user.id, { passwordHash, passwordChangedAt: now, updatedAt: now });
      await closeResets(inner.db, user.id, now);
      await endSessions(inner.db, user.id, now);
      // Whoever has the mailbox is the person: their museums' administrators are to see it.
      const person = { ...inner, actor: { kind: "staff", userId: user.id, role: null } as const };
      await audit(person, { action: "resetPassword", subject: { kind: "account", id: user.id } });
    });
    return { done: true } as const;
  },
});

function gone(): never {
  throw new AppError("not_found", "This link does not work any more. Ask for a new one.");
}
