import { z } from "zod";
import { signedIn } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { LocaleSchema } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { Done, PersonName } from "../contract";
import { personOf } from "../proof";
import { lockUser, updateUser } from "../queries/users";

/** One's own name, and the language of one's e-mails. */
export const changeAccount = defineOperation({
  name: "changeAccount",
  access: signedIn,
  input: z.strictObject({ name: PersonName, locale: LocaleSchema }),
  output: Done,
  run: (ctx, after) =>
    inTransaction(ctx, async (inner) => {
      const user = found(await lockUser(inner.db, personOf(inner)), "account");
      await updateUser(inner.db, user.id, { ...after, updatedAt: inner.now() });
      const before = { name: user.name, locale: user.locale };
      await audit(inner, {
        action: "changeAccount",
        subject: { kind: "account", id: user.id },
        before,
        after,
      });
      return { done: true } as const;
    }),
});
