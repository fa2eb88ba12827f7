import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Role, SecondFactorRule } from "../contract";
import { listMembershipsOf } from "../queries/memberships";

const Membership = z.object({ museumId: idOf("museum"), role: Role, rule: SecondFactorRule });

/** Where a person works; asked at every call of theirs, so that whoever was disabled is out at once. */
export const listMemberships = defineOperation({
  name: "listMemberships",
  access: systemOnly,
  input: z.object({ userId: idOf("user") }),
  output: z.array(Membership),
  run: (ctx, { userId }) => listMembershipsOf(ctx.db, userId),
});
