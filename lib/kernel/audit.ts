import { isDeepStrictEqual } from "node:util";
import { auditLog } from "@/db/schema/audit";
import type { Actor } from "./access";
import type { Context } from "./context";

type Fields = Record<string, unknown>;

/** One change as the audit log keeps it. `before` is null for what is new, `after` for what is gone. */
export type Change = {
  /** The operation's name, or a finer verb where one operation does several things. */
  action: string;
  subject: { kind: string; id: string };
  before?: Fields | null;
  after?: Fields | null;
};

/**
 * Notes changes in the audit log, in the transaction that `ctx.db` is in: call it inside `inTransaction`. Of two
 * states only the fields that differ are kept; nothing is noted where none does. Never pass a secret or its hash.
 */
export async function audit(ctx: Context, ...changes: Change[]): Promise<void> {
  const entries = changes.flatMap(({ action, subject, before = null, after = null }) => {
    const changed = differing(before, after);
    if (before && after && changed.length === 0) return [];
    return {
      museumId: ctx.museum?.id ?? null,
      ...actorColumns(ctx.actor),
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      before: only(before, changed),
      after: only(after, changed),
      requestId: ctx.requestId,
      createdAt: ctx.now(),
    };
  });
  if (entries.length > 0) await ctx.db.insert(auditLog).values(entries);
}

/** Fields that one of two states has and the other has not, or has otherwise. */
function differing(before: Fields | null, after: Fields | null): string[] {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null));
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (key) => !isDeepStrictEqual(plain(before?.[key]), plain(after?.[key])),
  );
}

function only(state: Fields | null, keys: string[]): Fields | null {
  return state && Object.fromEntries(keys.filter((key) => key in state).map((key) => [key, state[key]]));
}

/** Who did something, as rows keep it. */
export function actorColumns(actor: Actor): { actorKind: string; actorId: string | null } {
  switch (actor.kind) {
    case "staff":
      return { actorKind: "staff", actorId: actor.userId };
    case "apiKey":
      return { actorKind: "apiKey", actorId: actor.keyId };
    case "system":
      return { actorKind: "system", actorId: actor.name };
    case "visitor":
    case "anonymous":
      return { actorKind: actor.kind, actorId: null };
    default:
      return actor satisfies never;
  }
}
