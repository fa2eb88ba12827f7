import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { JobChanges } from "../contract";
import { scopeOf } from "../policy";
import { toJob } from "../present";
import { latestRevision, listChanged, settledRevision } from "../queries/lists";

const CHANGES_MAX = 100;
/** A transaction may commit a little after a later one: changes younger than this are told again. */
const SETTLED_MS = 2_000;

/**
 * What changed after a revision: the jobs as they are now, and the revision to ask from next. A change may come
 * twice, none is left out. Without a revision it answers where to begin.
 */
export const listJobChanges = defineOperation({
  name: "listJobChanges",
  access: staff("curator"),
  input: z.object({ after: z.coerce.number().int().min(0).optional() }),
  output: JobChanges,
  async run(ctx, { after }) {
    if (after === undefined) return { items: [], revision: await latestRevision(ctx.db) };
    const rows = await listChanged(ctx.db, scopeOf(ctx), after, CHANGES_MAX);
    const last = rows.at(-1)?.revision ?? after;
    const settled = new Date(ctx.now().getTime() - SETTLED_MS);
    const revision =
      rows.length === CHANGES_MAX ? last : Math.min(last, await settledRevision(ctx.db, after, settled));
    return { items: rows.map((row) => toJob(row, ctx.now())), revision };
  },
});
