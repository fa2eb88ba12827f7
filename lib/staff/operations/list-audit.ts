import { z } from "zod";
import { summariseAccounts } from "@/lib/accounts";
import { nameArtworks } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { type Id, idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { AuditEntry, AuditFilter, AuditPage, ListAuditInput } from "../contract";
import { type AuditCursor, listActions, listEntries } from "../queries/audit";
import { nameKeys } from "../queries/keys";

/** Every change in the museum: who, what, from what to what, when. Newest first. */
export const listAudit = defineOperation({
  name: "listAudit",
  access: staff("admin"),
  input: ListAuditInput,
  output: AuditPage,
  async run(ctx, { cursor, limit, ...filter }) {
    const museumId = museumOf(ctx).id;
    const after = cursor ? readCursor(cursor) : null;
    const rows = await listEntries(ctx.db, museumId, filter, { after, limit: limit + 1 });
    const items = await present(ctx, rows.slice(0, limit));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      actions: await listActions(ctx.db, museumId),
      nextCursor: last ? `${last.at}~${last.id}` : null,
    };
  },
});

const EXPORT_MAX = 10_000;

/** The newest ten thousand changes that the filter lets through, for a table of one's own. */
export const exportAudit = defineOperation({
  name: "exportAudit",
  access: staff("admin"),
  input: AuditFilter,
  output: z.object({ items: z.array(AuditEntry) }),
  async run(ctx, filter) {
    const rows = await listEntries(ctx.db, museumOf(ctx).id, filter, { after: null, limit: EXPORT_MAX });
    return { items: await present(ctx, rows) };
  },
});

type Row = Awaited<ReturnType<typeof listEntries>>[number];

async function present(ctx: Context, rows: Row[]): Promise<AuditEntry[]> {
  const idsOf = (kind: string) => [
    ...new Set(rows.flatMap((row) => (row.actorKind === kind && row.actorId ? [row.actorId] : []))),
  ];
  const subjectsOf = (...kinds: string[]) => [
    ...new Set(rows.flatMap((row) => (kinds.includes(row.subjectKind) ? [row.subjectId] : []))),
  ];
  const isId = (id: string) => z.uuid().safeParse(id).success;
  const userIds = [...new Set([...idsOf("staff"), ...subjectsOf("person", "account")])];
  const [people, keys, titles] = await Promise.all([
    summariseAccounts(asSystem(ctx, "staff"), { userIds: userIds.filter(isId) as Id<"user">[] }),
    nameKeys(ctx.db, museumOf(ctx).id, idsOf("apiKey").filter(isId) as Id<"apiKey">[]),
    nameWorks(ctx, subjectsOf("artwork").filter(isId) as Id<"artwork">[]),
  ]);
  const names = new Map<string, string>([
    ...people.map(({ userId, name }) => [userId, name] as const),
    ...keys.map(({ id, name }) => [id, name] as const),
    ...titles,
  ]);
  return rows.map(({ createdAt, before, after, ...row }) => ({
    ...row,
    subjectName: names.get(row.subjectId) ?? null,
    at: createdAt.toISOString(),
    who: (row.actorId && names.get(row.actorId)) ?? row.actorId ?? row.actorKind,
    before: before as Record<string, unknown> | null,
    after: after as Record<string, unknown> | null,
  }));
}

/** So many works are named in one call. */
const NAMED_MAX = 500;

async function nameWorks(ctx: Context, artworkIds: Id<"artwork">[]): Promise<[string, string][]> {
  const named: [string, string][] = [];
  for (let from = 0; from < artworkIds.length; from += NAMED_MAX) {
    const page = await nameArtworks(ctx, { artworkIds: artworkIds.slice(from, from + NAMED_MAX) });
    for (const { id, title, accessionNumber } of page.values()) named.push([id, title || accessionNumber]);
  }
  return named;
}

function readCursor(cursor: string): AuditCursor {
  const [at = "", id = ""] = cursor.split("~");
  const known = z.iso.datetime().safeParse(at).success && idOf("audit").safeParse(id).success;
  if (!known) throw new AppError("invalid_input", "cursor: is not one that a page ended with");
  return { at: new Date(at), id };
}
