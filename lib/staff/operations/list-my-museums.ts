import { z } from "zod";
import { resolveSession } from "@/lib/accounts";
import { signedIn } from "@/lib/kernel/access";
import { asSystem } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { listMuseums } from "@/lib/museums";
import { Museum } from "@/lib/museums/contract";
import { Role, roleNow } from "../contract";
import { listMembershipsOf } from "../queries/memberships";

/** The museums that whoever asks works in, with what they are there; and those that wait for a second factor. */
export const listMyMuseums = defineOperation({
  name: "listMyMuseums",
  access: signedIn,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ museum: Museum, role: Role })),
    waiting: z.array(z.string()).meta({ description: "Names of museums that ask for a second factor first" }),
  }),
  async run(ctx) {
    const { actor } = ctx;
    if (actor.kind !== "staff") return { items: [], waiting: [] };
    const { sessionId } = actor;
    const session = sessionId && (await resolveSession(asSystem(ctx, "staff"), { sessionId }));
    const proof = {
      secondFactor: session ? session.secondFactor : true,
      byProvider: session?.method === "identity-provider",
    };
    const memberships = await listMembershipsOf(ctx.db, actor.userId as Id<"user">);
    const byId = new Map<string, (typeof memberships)[number]>(memberships.map((one) => [one.museumId, one]));
    const { items } = await listMuseums(ctx, {});
    const mine = items.flatMap((museum) => {
      const membership = byId.get(museum.id);
      return membership ? [{ museum, role: roleNow(membership, proof) }] : [];
    });
    return {
      items: mine.flatMap(({ museum, role }) => (role ? [{ museum, role }] : [])),
      waiting: mine.flatMap(({ museum, role }) => (role ? [] : [museum.name])),
    };
  },
});
