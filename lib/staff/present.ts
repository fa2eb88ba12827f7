import { z } from "zod";
import { type Key, KeyScope } from "./contract";
import type { insertKey } from "./queries/keys";

type Row = Awaited<ReturnType<typeof insertKey>>;

/** A key as its museum's administrators see it; `names` are of the people who made keys. */
export function toKey(row: Row, names: ReadonlyMap<string, string>, now: Date): Key {
  const { id, name, prefix, revokedAt, expiresAt, lastUsedAt, createdAt, createdBy } = row;
  return {
    ...{ id, name, prefix },
    scopes: z.array(KeyScope).parse(row.scopes),
    createdBy: names.get(createdBy) ?? createdBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    state: revokedAt ? "revoked" : expiresAt <= now ? "expired" : "active",
  };
}
