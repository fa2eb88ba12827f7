import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { Email, NewPassword, PersonName } from "../contract";
import { assertGoodPassword, hashPassword } from "../password";
import { findUserByEmail, hasUsers, insertUser, listUsers } from "../queries/users";

/** An account for somebody who was invited. Throws `conflict` where the address has one. */
export const createAccount = defineOperation({
  name: "createAccount",
  access: systemOnly,
  input: z.object({
    email: Email,
    name: PersonName,
    locale: LocaleSchema,
    passwordHash: z.string().meta({ description: "As `preparePassword` makes it" }),
  }),
  output: z.object({ userId: idOf("user") }),
  async run(ctx, person) {
    const userId = await insertUser(ctx.db, { ...person, passwordChangedAt: ctx.now() });
    if (!userId)
      throw new AppError("conflict", "There is an account with this address already. Sign in with it.");
    return { userId };
  },
});

/**
 * Judges a new password and hashes it, which takes a while: before a transaction, never in it. `about` is what is known
 * of its owner.
 */
export const preparePassword = defineOperation({
  name: "preparePassword",
  access: systemOnly,
  input: z.object({ password: NewPassword, about: z.array(z.string()).max(4) }),
  output: z.string(),
  async run(_ctx, { password, about }) {
    await assertGoodPassword(password, about);
    return hashPassword(password);
  },
});

const AccountSummary = z.object({
  userId: idOf("user"),
  email: z.string(),
  name: z.string(),
  locale: LocaleSchema,
  secondFactor: z.boolean(),
});

/** The account of an address, in any case. */
export const findAccount = defineOperation({
  name: "findAccount",
  access: systemOnly,
  input: z.object({ email: z.string().max(254) }),
  output: AccountSummary.nullable(),
  async run(ctx, { email }) {
    const row = await findUserByEmail(ctx.db, email.trim());
    return row ? summary(row) : null;
  },
});

/** Names and addresses of people. */
export const summariseAccounts = defineOperation({
  name: "summariseAccounts",
  access: systemOnly,
  input: z.object({ userIds: z.array(idOf("user")).max(10_000) }),
  output: z.array(AccountSummary),
  run: async (ctx, { userIds }) => (await listUsers(ctx.db, userIds)).map(summary),
});

/** Whether anybody can sign in here at all. */
export const hasAccounts = defineOperation({
  name: "hasAccounts",
  access: systemOnly,
  input: z.object({}),
  output: z.boolean(),
  run: (ctx) => hasUsers(ctx.db),
});

type Row = Awaited<ReturnType<typeof listUsers>>[number];

const summary = ({ id, email, name, locale, secondFactorAt }: Row) => ({
  ...{ userId: id, email, name, locale: LocaleSchema.parse(locale) },
  secondFactor: secondFactorAt !== null,
});
