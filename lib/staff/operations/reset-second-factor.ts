import { z } from "zod";
import { clearSecondFactor, summariseAccounts } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { assertRecentlyProven, staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { canSendMail, queueMail } from "@/lib/mail";
import { getMuseum } from "@/lib/museums";
import { secondFactorLetter } from "../letters";
import { findMember, listMembershipsOf } from "../queries/memberships";

/**
 * Takes the second factor off a colleague who lost it and every recovery code. They are signed out everywhere and told
 * by e-mail. An account is the same in every museum: only who runs all of those may do it, and nobody for themselves.
 */
export const resetSecondFactor = defineOperation({
  name: "resetSecondFactor",
  access: staff("admin"),
  input: z.strictObject({ userId: idOf("user") }),
  output: Done,
  run(ctx, { userId }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const member = found(await findMember(inner.db, museumOf(inner).id, userId), "person");
      const by = inner.actor.kind === "staff" ? (inner.actor.userId as Id<"user">) : null;
      if (by === userId)
        throw new AppError(
          "conflict",
          "Remove your own second factor under your account, where it is asked for.",
        );
      if (by && !(await runsAll(inner, by, userId)))
        throw new AppError(
          "conflict",
          "This person works in another museum too. Only somebody who administers both can do this.",
        );
      const system = asSystem(inner, "staff");
      await clearSecondFactor(system, { userId });
      await tell(inner, userId, by);
      await audit(inner, {
        ...{ action: "resetSecondFactor", subject: { kind: "person", id: member.userId } },
        ...{ before: { secondFactor: true }, after: { secondFactor: false } },
      });
      return { done: true } as const;
    });
  },
});

async function runsAll(ctx: Context, admin: Id<"user">, person: Id<"user">): Promise<boolean> {
  const run = (await listMembershipsOf(ctx.db, admin)).filter(({ role }) => role === "admin");
  const theirs = await listMembershipsOf(ctx.db, person);
  return theirs.every(({ museumId }) => run.some((one) => one.museumId === museumId));
}

async function tell(inner: Context, userId: Id<"user">, by: Id<"user"> | null): Promise<void> {
  if (!canSendMail()) return;
  const system = asSystem(inner, "staff");
  const accounts = await summariseAccounts(system, { userIds: by ? [userId, by] : [userId] });
  const person = found(
    accounts.find((one) => one.userId === userId),
    "account",
  );
  const admin = accounts.find((one) => one.userId === by)?.name ?? "ArtScope";
  const { slug } = museumOf(inner);
  const { name: museum } = await getMuseum({ ...inner, locale: person.locale }, { slug });
  await queueMail(system, {
    to: person.email,
    ...secondFactorLetter(person.locale, { name: person.name, museum, by: admin }),
  });
}
