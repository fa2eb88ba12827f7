import type { z } from "zod";
import { createAccount, findAccount, preparePassword } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { anyone } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, type Context, inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { hashOfToken } from "@/lib/kernel/secrets";
import { getMuseum, resolveMuseum } from "@/lib/museums";
import { AcceptInvitationInput, InvitationPreview, ReadInvitationInput } from "../contract";
import { acceptRow, findInvitation } from "../queries/invitations";
import { findMember, putMember } from "../queries/memberships";

/** What an invitation's link is about: whoever has it may know. */
export const readInvitation = defineOperation({
  name: "readInvitation",
  access: anyone,
  input: ReadInvitationInput,
  output: InvitationPreview,
  async run(ctx, { token }) {
    const { invitation, museum, account } = await openInvitation(ctx, token);
    const { name } = await getMuseum({ ...ctx, museum }, { slug: museum.slug });
    const { email, role } = invitation;
    return { museum: name, email, role, hasAccount: account !== null };
  },
});

/** Joins: with a new account, or with the one of the invited address, which must be signed in. */
export const acceptInvitation = defineOperation({
  name: "acceptInvitation",
  access: anyone,
  input: AcceptInvitationInput,
  output: Done,
  async run(ctx, { token, account: given }) {
    // Before the transaction: a password takes a while to judge and to hash.
    const chosen = given && (await openAccount(ctx, token, given));
    return inTransaction(ctx, async (inner) => {
      const { invitation, museum, account } = await openInvitation(inner, token);
      if (account && !(inner.actor.kind === "staff" && inner.actor.userId === account.userId))
        throw new AppError(
          "unauthenticated",
          `Sign in as ${invitation.email} first, then open the link again.`,
        );
      if (!account && !given) throw new AppError("invalid_input", "account: needs a name and a password");
      const userId =
        account?.userId ?? (await createAccount(asSystem(inner, "staff"), theirs(chosen))).userId;
      const member = await findMember(inner.db, museum.id, userId);
      if (member && !member.disabledAt) gone();
      if (!(await acceptRow(inner.db, invitation.id, inner.now()))) gone();
      const { role } = invitation;
      await putMember(inner.db, { museumId: museum.id, userId, role });
      await audit(
        { ...inner, museum, actor: { kind: "staff", userId, role } },
        { action: "acceptInvitation", subject: { kind: "person", id: userId }, after: { role } },
      );
      return { done: true } as const;
    });
  },
});

type Given = NonNullable<z.output<typeof AcceptInvitationInput>["account"]>;

/** The account that somebody will have, its password judged and hashed. */
async function openAccount(ctx: Context, token: string, { password, ...person }: Given) {
  const { invitation } = await openInvitation(ctx, token);
  const { email } = invitation;
  const passwordHash = await preparePassword(asSystem(ctx, "staff"), {
    password,
    about: [email, person.name],
  });
  return { ...person, email, passwordHash };
}

async function openInvitation(ctx: Context, token: string) {
  const invitation = (await findInvitation(ctx.db, hashOfToken(token), ctx.now())) ?? gone();
  const system = asSystem(ctx, "staff");
  const museum = await resolveMuseum(system, { id: invitation.museumId });
  const account = await findAccount(system, { email: invitation.email });
  return { invitation, museum, account };
}

function theirs<T>(chosen: T | null): T {
  if (!chosen) throw new Error("an account is made from what was chosen for it");
  return chosen;
}

function gone(): never {
  throw new AppError("not_found", "This invitation does not work any more. Ask for a new one.");
}
