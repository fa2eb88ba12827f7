import { summariseAccounts } from "@/lib/accounts";
import { asSystem, type Context } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import type { Editor } from "./record";

const UserId = idOf("user");

type Changed = { actorKind: string; actorId: string | null };

/** Who made each of these changes, in their order: people by name, null where their account is gone. */
export async function editorsOf(ctx: Context, rows: readonly Changed[]): Promise<Editor[]> {
  const people = new Set(rows.flatMap(({ actorKind, actorId }) => (actorKind === "staff" ? actorId : [])));
  // What is no account's id has no account.
  const userIds = [...people].flatMap((id) => UserId.safeParse(id).data ?? []);
  const accounts = userIds.length > 0 ? await summariseAccounts(asSystem(ctx, "catalog"), { userIds }) : [];
  const names = new Map<string, string>(accounts.map(({ userId, name }) => [userId, name]));
  return rows.map(({ actorKind, actorId }) => ({
    ...{ kind: actorKind, id: actorId },
    name: (actorKind === "staff" && actorId && names.get(actorId)) || null,
  }));
}
