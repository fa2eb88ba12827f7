import { z } from "zod";
import { signedIn } from "@/lib/kernel/access";
import { found } from "@/lib/kernel/errors";
import { LocaleSchema } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { Account, SessionList } from "../contract";
import { SESSION_IDLE_MS } from "../policy";
import { personOf } from "../proof";
import { listAliveSessions } from "../queries/sessions";
import { countRecoveryCodes, findUser } from "../queries/users";

/** One's own account. */
export const getAccount = defineOperation({
  name: "getAccount",
  access: signedIn,
  input: z.object({}),
  output: Account,
  async run(ctx) {
    const user = found(await findUser(ctx.db, personOf(ctx)), "account");
    return {
      id: user.id,
      email: user.email,
      name: user.name,
      locale: LocaleSchema.parse(user.locale),
      hasPassword: user.passwordHash !== null,
      secondFactor: user.secondFactorAt !== null,
      recoveryCodesLeft: await countRecoveryCodes(ctx.db, user.id),
    };
  },
});

/** The browsers in which one is signed in. */
export const listSessions = defineOperation({
  name: "listSessions",
  access: signedIn,
  input: z.object({}),
  output: SessionList,
  async run(ctx) {
    const now = ctx.now();
    const rows = await listAliveSessions(
      ...([ctx.db, personOf(ctx), now, new Date(now.getTime() - SESSION_IDLE_MS)] as const),
    );
    const current = ctx.actor.kind === "staff" ? ctx.actor.sessionId : undefined;
    return {
      items: rows.map(({ id, device, address, method, createdAt, lastSeenAt }) => ({
        ...{ id, device, address, method, current: id === current },
        ...{ createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
      })),
    };
  },
});
