import { clearSecondFactor, summariseAccounts } from "@/lib/accounts";
import { assertRecentlyProven, staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { canSendMail, queueMail } from "@/lib/mail";
import { getMuseum, resolveMuseum } from "@/lib/museums";
import { nameOfActor } from "../actor-name";
import { ResetFactorInput, ResetFactorResult } from "../contract";
import { secondFactorLetter } from "../letters";
import { ownRoles } from "../own-roles";
import { findMember, listMembershipsOf } from "../queries/memberships";

/**
 * Takes the second factor off a colleague who lost it and every recovery code. They are signed out everywhere and told
 * by e-mail, where it is set up. An account is the same in every museum: only who runs all of those may do it, and
 * nobody for themselves.
 */
export const resetSecondFactor = defineOperation({
  name: "resetSecondFactor",
  access: staff("admin"),
  input: ResetFactorInput,
  output: ResetFactorResult,
  run(ctx, { userId }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      found(await findMember(inner.db, museumOf(inner).id, userId), "person");
      const by = inner.actor.kind === "staff" ? (inner.actor.userId as Id<"user">) : null;
      if (by === userId)
        throw new AppError(
          "conflict",
          "Remove your own second factor under your account, where it is asked for.",
        );
      const museumIds = new Set((await listMembershipsOf(inner.db, userId)).map(({ museumId }) => museumId));
      const roles = await ownRoles(inner);
      if (by && [...museumIds].some((museumId) => roles.get(museumId) !== "admin"))
        throw new AppError(
          "conflict",
          "This person works in another museum too. Only somebody who administers both can do this.",
        );
      const system = asSystem(inner, "staff");
      await clearSecondFactor(system, { userId });
      const told = canSendMail();
      if (told) await tell(inner, userId);
      // Each museum in which the person works has it in its log.
      for (const id of museumIds.add(museumOf(inner).id))
        await audit(
          { ...inner, museum: await resolveMuseum(system, { id }) },
          {
            ...{ action: "resetSecondFactor", subject: { kind: "person", id: userId } },
            ...{ before: { secondFactor: true }, after: { secondFactor: false } },
          },
        );
      return { done: true, told } as const;
    });
  },
});

async function tell(inner: Context, userId: Id<"user">): Promise<void> {
  const system = asSystem(inner, "staff");
  const [account] = await summariseAccounts(system, { userIds: [userId] });
  const { name, email, locale } = found(account, "account");
  const { slug } = museumOf(inner);
  const { name: museum } = await getMuseum({ ...inner, locale }, { slug });
  const by = (await nameOfActor(inner)).name;
  await queueMail(system, { to: email, ...secondFactorLetter(locale, { name, museum, by }) });
}
