import { z } from "zod";
import { summariseAccounts } from "@/lib/accounts";
import { Done } from "@/lib/accounts/contract";
import { assertRecentlyProven, staff, systemOnly } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { hashOfToken, randomToken } from "@/lib/kernel/secrets";
import { CreatedKey, CreateKeyInput, KeyList } from "../contract";
import { toKey } from "../present";
import { findKey, insertKey, listKeyRows, revokeRow, touchKey } from "../queries/keys";

const DAY_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;
/** What keys begin with, so that people and scanners of leaked secrets know them. */
const PREFIX = "artscope_";
const SHOWN_CHARACTERS = PREFIX.length + 6;

/** A key for a program. It is shown this once: only its hash is kept. */
export const createKey = defineOperation({
  name: "createKey",
  access: staff("admin"),
  input: CreateKeyInput,
  output: CreatedKey,
  run(ctx, { name, scopes, days }) {
    assertRecentlyProven(ctx);
    return inTransaction(ctx, async (inner) => {
      const secret = `${PREFIX}${randomToken()}`;
      const now = inner.now();
      const row = await insertKey(inner.db, {
        ...{ museumId: museumOf(inner).id, name, scopes, keyHash: hashOfToken(secret) },
        prefix: secret.slice(0, SHOWN_CHARACTERS),
        expiresAt: new Date(now.getTime() + days * DAY_MS),
        createdBy: inner.actor.kind === "staff" ? inner.actor.userId : inner.actor.kind,
        createdAt: now,
      });
      const after = { name, scopes, expiresAt: row.expiresAt };
      await audit(inner, { action: "createKey", subject: { kind: "apiKey", id: row.id }, after });
      return { key: toKey(row, new Map(), now), secret };
    });
  },
});

/** The museum's keys, newest first, those that no longer work too. */
export const listKeys = defineOperation({
  name: "listKeys",
  access: staff("admin"),
  input: z.object({}),
  output: KeyList,
  async run(ctx) {
    const rows = await listKeyRows(ctx.db, museumOf(ctx).id);
    const ids = rows.map((row) => row.createdBy).filter((id) => z.uuid().safeParse(id).success);
    const people = await summariseAccounts(asSystem(ctx, "staff"), { userIds: ids as Id<"user">[] });
    const names = new Map<string, string>(people.map(({ userId, name }) => [userId, name]));
    return { items: rows.map((row) => toKey(row, names, ctx.now())) };
  },
});

/** The key stops working with this call. */
export const revokeKey = defineOperation({
  name: "revokeKey",
  access: staff("admin"),
  input: z.strictObject({ keyId: idOf("apiKey") }),
  output: Done,
  run: (ctx, { keyId }) =>
    inTransaction(ctx, async (inner) => {
      const row = found(await revokeRow(inner.db, museumOf(inner).id, keyId, inner.now()), "key");
      const before = { name: row.name, scopes: row.scopes };
      await audit(inner, { action: "revokeKey", subject: { kind: "apiKey", id: keyId }, before });
      return { done: true } as const;
    }),
});

/** What a key stands for, if it counts. */
export const resolveKey = defineOperation({
  name: "resolveKey",
  access: systemOnly,
  input: z.object({ secret: z.string().max(200) }),
  output: z
    .object({ keyId: idOf("apiKey"), museumId: idOf("museum"), scopes: z.array(z.string()) })
    .nullable(),
  async run(ctx, { secret }) {
    if (!secret.startsWith(PREFIX)) return null;
    const now = ctx.now();
    const row = await findKey(ctx.db, hashOfToken(secret), now);
    if (!row) return null;
    await touchKey(ctx.db, row.id, now, new Date(now.getTime() - MINUTE_MS));
    return { keyId: row.id, museumId: row.museumId, scopes: row.scopes };
  },
});
