import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { JobChanges } from "../contract";
import { scopeOf, settledBefore } from "../policy";
import { toJob } from "../present";
import { listChanged, settledRevision } from "../queries/lists";

const CHANGES_MAX = 100;

/**
 * What changed after a revision: the jobs as they are now, and the revision to ask from next. A change may come
 * twice, none is left out. Without a revision it answers where to begin.
 */
export const listJobChanges = defineOperation({
  name: "listJobChanges",
  access: staff("curator", "jobs:read"),
  input: z.object({ after: z.coerce.number().int().min(0).optional() }),
  output: JobChanges,
  async run(ctx, { after }) {
    const settled = settledBefore(ctx.now());
    if (after === undefined) return { items: [], revision: await settledRevision(ctx.db, 0, settled) };
    const rows = await listChanged(ctx.db, scopeOf(ctx), after, CHANGES_MAX);
    const revision = await settledRevision(ctx.db, after, settled);
    const last = rows.at(-1)?.revision ?? after;
    return {
      items: rows.map((row) => toJob(row, ctx.now())),
      // Of more than fits, the rest comes next; else on past the changes of other museums too.
      revision: rows.length === CHANGES_MAX ? Math.min(last, revision) : revision,
    };
  },
});
