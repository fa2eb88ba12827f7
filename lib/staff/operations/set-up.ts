import { z } from "zod";
import { createAccount, hasAccounts, preparePassword } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { anyone, systemOnly } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { hashOfToken, randomToken } from "@/lib/kernel/secrets";
import { completeSetUp, getSetUp, resolveMuseum, saveMuseum } from "@/lib/museums";
import { Role, SetUpInput } from "../contract";
import { SET_UP_MS } from "../policy";
import { insertSetUpToken, putMember, takeSetUpToken } from "../queries/memberships";

/** A token for the set-up page, while nobody has an account here; null after that. For the server's terminal alone. */
export const offerSetUp = defineOperation({
  name: "offerSetUp",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ token: z.string().nullable() }),
  async run(ctx) {
    if (await hasAccounts(ctx, {})) return { token: null };
    const token = randomToken();
    const expiresAt = new Date(ctx.now().getTime() + SET_UP_MS);
    await insertSetUpToken(ctx.db, { tokenHash: hashOfToken(token), expiresAt, createdAt: ctx.now() });
    return { token };
  },
});

/** Opens an empty installation: the first museum and its first administrator. Works once. */
export const setUpInstallation = defineOperation({
  name: "setUpInstallation",
  access: anyone,
  input: SetUpInput,
  output: Done,
  async run(ctx, { token, museum, admin: { password, ...admin } }) {
    const about = [admin.email, admin.name];
    const passwordHash = await preparePassword(asSystem(ctx, "set-up"), { password, about });
    return inTransaction(ctx, async (inner) => {
      const system = asSystem(inner, "set-up");
      if (
        !(await takeSetUpToken(inner.db, hashOfToken(token), inner.now())) ||
        (await hasAccounts(system, {}))
      )
        throw new AppError(
          "not_found",
          "This link does not work any more. Start the server again for a new one.",
        );
      const { slug, name, timeZone, locale } = museum;
      const { state } = await getSetUp(system, { slug });
      // One that is there already gets its administrator and stays as it is: the terminal's owner says whose it is.
      const make = () =>
        saveMuseum(system, {
          ...{ slug, timeZone, locales: [locale], accentColor: "#3f3d38", position: 0 },
          texts: { [locale]: { name, tagline: "", welcome: "", openingHours: "" } },
          privacy: { recording: "opt-out", retentionDays: 30 },
          recognition: { matchInliers: 15, ambiguousInliers: 8 },
        });
      const scope = state === "absent" ? await make() : await resolveMuseum(system, { slug });
      const here = { ...system, museum: scope };
      if (state !== "complete") await completeSetUp(here, {});
      const { userId } = await createAccount(here, { ...admin, locale, passwordHash });
      await putMember(inner.db, { museumId: scope.id, userId, role: "admin" });
      await audit(here, {
        action: "setUpInstallation",
        subject: { kind: "museum", id: scope.id },
        after: { slug },
      });
      return { done: true } as const;
    });
  },
});

/** Lets an account work in the context's museum: for the demo's seed and for tests. */
export const addMember = defineOperation({
  name: "addMember",
  access: systemOnly,
  input: z.object({ userId: idOf("user"), role: Role }),
  output: Done,
  async run(ctx, { userId, role }) {
    if (!ctx.museum) throw new Error("a member is of a museum");
    await putMember(ctx.db, { museumId: ctx.museum.id, userId, role });
    return { done: true } as const;
  },
});
