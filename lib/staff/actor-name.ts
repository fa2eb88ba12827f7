import { summariseAccounts } from "@/lib/accounts";
import { asSystem, type Context } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";

/** Who acts, as letters to others call them. */
export async function nameOfActor(ctx: Context): Promise<{ id: string; name: string }> {
  if (ctx.actor.kind !== "staff") return { id: "system", name: "ArtScope" };
  const userIds = [ctx.actor.userId as Id<"user">];
  const [account] = await summariseAccounts(asSystem(ctx, "staff"), { userIds });
  return { id: ctx.actor.userId, name: account?.name ?? "ArtScope" };
}
