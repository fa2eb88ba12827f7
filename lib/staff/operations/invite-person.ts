import { z } from "zod";
import { findAccount } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { assertRecentlyProven, staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { hashOfToken, randomToken } from "@/lib/kernel/secrets";
import { canSendMail, linkTo, queueMail } from "@/lib/mail";
import { getMuseum } from "@/lib/museums";
import { nameOfActor } from "../actor-name";
import { Invited, InvitePersonInput } from "../contract";
import { invitationLetter } from "../letters";
import { INVITATION_MS } from "../policy";
import { insertInvitation, withdrawRows } from "../queries/invitations";
import { findMember } from "../queries/memberships";

/** Asks somebody to join. A second invitation to the same address takes the place of the first. */
export const invitePerson = defineOperation({
  name: "invitePerson",
  access: staff("admin"),
  input: InvitePersonInput,
  output: Invited,
  run(ctx, { email, role }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const museum = museumOf(inner);
      const system = asSystem(inner, "staff");
      const account = await findAccount(system, { email });
      const member = account && (await findMember(inner.db, museum.id, account.userId));
      if (member && !member.disabledAt) throw new AppError("conflict", `${email} works here already.`);
      const now = inner.now();
      await withdrawRows(inner.db, museum.id, { email }, now);
      const token = randomToken();
      const by = await nameOfActor(inner);
      const invitationId = await insertInvitation(inner.db, {
        ...{ museumId: museum.id, email, role, tokenHash: hashOfToken(token), invitedBy: by.id },
        expiresAt: new Date(now.getTime() + INVITATION_MS),
        createdAt: now,
      });
      const address = linkTo(`/sign-in/invitation#${token}`);
      const locale = account?.locale ?? museum.defaultLocale;
      const { name } = await getMuseum({ ...inner, locale }, { slug: museum.slug });
      const letter = invitationLetter(locale, { museum: name, by: by.name, role, address });
      if (canSendMail()) await queueMail(system, { to: email, ...letter });
      const subject = { kind: "invitation", id: invitationId };
      await audit(inner, { action: "invitePerson", subject, after: { email, role } });
      return { invitationId, link: canSendMail() ? null : address };
    });
  },
});

/** Takes an invitation back: its link stops working. */
export const withdrawInvitation = defineOperation({
  name: "withdrawInvitation",
  access: staff("admin"),
  input: z.strictObject({ invitationId: idOf("invitation") }),
  output: Done,
  run: (ctx, { invitationId }) =>
    inTransaction(ctx, async (inner) => {
      const [row] = await withdrawRows(inner.db, museumOf(inner).id, { id: invitationId }, inner.now());
      const { email, role } = found(row, "invitation");
      const subject = { kind: "invitation", id: invitationId };
      await audit(inner, { action: "withdrawInvitation", subject, before: { email, role } });
      return { done: true } as const;
    }),
});
