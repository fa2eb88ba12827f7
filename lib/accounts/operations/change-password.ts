import { z } from "zod";
import { assertRecentlyProven, signedIn } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Done, NewPassword } from "../contract";
import { assertGoodPassword, hashPassword } from "../password";
import { personOf } from "../proof";
import { closeResets } from "../queries/resets";
import { endSessions } from "../queries/sessions";
import { findUser, updateUser } from "../queries/users";

/** A new password; every session ends, this one too. */
export const changePassword = defineOperation({
  name: "changePassword",
  access: signedIn,
  input: z.strictObject({ password: NewPassword }),
  output: Done,
  async run(ctx, { password }) {
    assertRecentlyProven(ctx);
    const user = found(await findUser(ctx.db, personOf(ctx)), "account");
    await assertGoodPassword(password, [user.email, user.name]);
    const passwordHash = await hashPassword(password);
    await inTransaction(ctx, async (inner) => {
      const now = inner.now();
      await updateUser(inner.db, user.id, { passwordHash, passwordChangedAt: now, updatedAt: now });
      await closeResets(inner.db, user.id, now);
      await endSessions(inner.db, user.id, now);
      await audit(inner, { action: "changePassword", subject: { kind: "account", id: user.id } });
    });
    return { done: true } as const;
  },
});
