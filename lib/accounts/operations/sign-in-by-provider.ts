import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Where } from "../contract";
import { findIdentity, findUserByEmail, hasIdentity, insertIdentity } from "../queries/users";
import { openSession } from "../sign-in-session";

/**
 * Somebody whom the museum's identity provider vouches for. Known by the provider's own id of them; at first by an
 * address that it has verified and that an account here has. Nobody gets an account by this: people are invited.
 */
export const signInByProvider = defineOperation({
  name: "signInByProvider",
  access: systemOnly,
  input: Where.extend({
    issuer: z.string().max(300),
    subject: z.string().min(1).max(300),
    email: z.string().max(254).nullable(),
    emailVerified: z.boolean(),
    previous: z
      .object({ userId: idOf("user"), sessionId: idOf("session") })
      .nullable()
      .default(null),
  }),
  output: z.object({ userId: idOf("user"), sessionId: idOf("session") }).nullable(),
  run: (ctx, { issuer, subject, email, emailVerified, previous, ...where }) =>
    inTransaction(ctx, async (inner) => {
      const known = await findIdentity(inner.db, issuer, subject);
      let userId = known?.userId;
      if (!userId && email && emailVerified) {
        const user = await findUserByEmail(inner.db, email);
        // An account that is tied to somebody else there is not handed over because an address was reassigned.
        if (user && !(await hasIdentity(inner.db, user.id, issuer))) {
          userId = user.id;
          await insertIdentity(inner.db, { issuer, subject, userId });
        }
      }
      if (!userId) return null;
      const sessionId = await openSession(inner, { userId, method: "identity-provider", previous, ...where });
      return { userId, sessionId };
    }),
});
