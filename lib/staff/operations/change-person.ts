import { z } from "zod";
import { endSessionsOf } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { assertRecentlyProven, staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ChangePersonInput, SecondFactorRule } from "../contract";
import { withdrawRows } from "../queries/invitations";
import { findMember, findRule, lockAdmins, putRule, updateMember } from "../queries/memberships";

/** Another role, or the door closed or opened. Whoever is changed is signed out everywhere; an admin stays. */
export const changePerson = defineOperation({
  name: "changePerson",
  access: staff("admin"),
  input: ChangePersonInput,
  output: Done,
  run(ctx, { userId, ...wish }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const { id: museumId } = museumOf(inner);
      const admins = await lockAdmins(inner.db, museumId);
      const member = found(await findMember(inner.db, museumId, userId), "person");
      const before = { role: member.role, disabled: member.disabledAt !== null };
      const after = { role: wish.role ?? before.role, disabled: wish.disabled ?? before.disabled };
      const staysAdmin = after.role === "admin" && !after.disabled;
      if (!staysAdmin && admins.length === 1 && admins[0] === userId)
        throw new AppError(
          "conflict",
          "This is the museum's only administrator: make somebody else one first.",
        );
      const disabledAt = after.disabled ? (member.disabledAt ?? inner.now()) : null;
      await updateMember(inner.db, { museumId, userId }, { role: after.role, disabledAt });
      if (after.role !== before.role || (after.disabled && !before.disabled))
        await endSessionsOf(asSystem(inner, "staff"), { userId });
      // Whoever runs the museum no more leaves no door behind: their invitations stop working.
      if (before.role === "admin" && !staysAdmin)
        await withdrawRows(inner.db, museumId, { by: userId }, inner.now());
      await audit(inner, { action: "changePerson", subject: { kind: "person", id: userId }, before, after });
      return { done: true } as const;
    });
  },
});

/** Whom the museum asks for a second factor. Whoever lacks one can do nothing here until they have it. */
export const setSecondFactorRule = defineOperation({
  name: "setSecondFactorRule",
  access: staff("admin"),
  input: z.strictObject({ rule: SecondFactorRule }),
  output: Done,
  run(ctx, { rule }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const { id } = museumOf(inner);
      const before = { secondFactor: await findRule(inner.db, id) };
      await putRule(inner.db, id, rule);
      const after = { secondFactor: rule };
      await audit(inner, { action: "setSecondFactorRule", subject: { kind: "museum", id }, before, after });
      return { done: true } as const;
    });
  },
});
