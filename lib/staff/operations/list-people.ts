import { z } from "zod";
import { summariseAccounts } from "@/lib/accounts";
import { staff } from "@/lib/kernel/access";
import { asSystem, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { PeopleList } from "../contract";
import { listOpenInvitations } from "../queries/invitations";
import { findRule, listMembers } from "../queries/memberships";

/** Who works in the museum, and who was asked to. */
export const listPeople = defineOperation({
  name: "listPeople",
  access: staff("admin"),
  input: z.object({}),
  output: PeopleList,
  async run(ctx) {
    const { id: museumId } = museumOf(ctx);
    const members = await listMembers(ctx.db, museumId);
    const userIds = members.map((member) => member.userId);
    const accounts = new Map(
      (await summariseAccounts(asSystem(ctx, "staff"), { userIds })).map((one) => [one.userId, one]),
    );
    const you = ctx.actor.kind === "staff" ? ctx.actor.userId : null;
    const people = members.flatMap(({ userId, role, disabledAt, createdAt }) => {
      const account = accounts.get(userId);
      if (!account) return [];
      const { name, email, secondFactor } = account;
      const since = createdAt.toISOString();
      return [
        {
          userId,
          name,
          email,
          secondFactor,
          role,
          since,
          disabled: disabledAt !== null,
          you: userId === you,
        },
      ];
    });
    const now = ctx.now();
    const invitations = (await listOpenInvitations(ctx.db, museumId)).map((row) => ({
      ...{ id: row.id, email: row.email, role: row.role, expired: row.expiresAt <= now },
      ...{ createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() },
    }));
    people.sort((one, other) => one.name.localeCompare(other.name, ctx.locale));
    return { people, invitations, secondFactorRule: await findRule(ctx.db, museumId) };
  },
});
