import { resolveSession } from "@/lib/accounts";
import type { StaffRole } from "@/lib/kernel/access";
import { asSystem, type Context } from "@/lib/kernel/context";
import type { Id, MuseumId } from "@/lib/kernel/ids";
import { listMembershipsOf } from "./queries/memberships";
import { roleNow } from "./second-factor-rule";

/** Where whoever calls works, and as what now: null where the museum asks for a second factor that they lack. */
export async function ownRoles(ctx: Context): Promise<Map<MuseumId, StaffRole | null>> {
  const { actor } = ctx;
  if (actor.kind !== "staff") return new Map();
  const { sessionId } = actor;
  const session = sessionId && (await resolveSession(asSystem(ctx, "staff"), { sessionId }));
  const proof = {
    secondFactor: session ? session.secondFactor : true,
    byProvider: session?.method === "identity-provider",
  };
  const memberships = await listMembershipsOf(ctx.db, actor.userId as Id<"user">);
  return new Map(memberships.map((one) => [one.museumId, roleNow(one, proof)]));
}
