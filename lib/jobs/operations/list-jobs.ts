import { staff } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { JOB_STATES, JobPage, ListJobsInput } from "../contract";
import { cursorOf, readCursor } from "../cursor";
import { scopeOf, settledBefore } from "../policy";
import { toJob } from "../present";
import { countByState, listJobRows, listKinds, settledRevision } from "../queries/lists";

/** Background work of the museum, newest first, with how much there is in each state. */
export const listJobs = defineOperation({
  name: "listJobs",
  access: staff("curator", "jobs:read"),
  input: ListJobsInput,
  output: JobPage,
  async run(ctx, { limit, cursor, ...filter }) {
    const scope = scopeOf(ctx);
    const before = cursor === undefined ? null : readCursor(cursor);
    // Read first: what changes while the list is read is then told again by the stream, not missed.
    const revision = await settledRevision(ctx.db, 0, settledBefore(ctx.now()));
    const rows = await listJobRows(ctx.db, scope, { filter, before, limit: limit + 1 });
    const counts = await countByState(ctx.db, scope, filter.kind);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => toJob(row, ctx.now())),
      nextCursor: rows.length > limit && last ? cursorOf(last) : null,
      counts: Object.fromEntries(
        JOB_STATES.map((state) => [state, counts.get(state) ?? 0]),
      ) as JobPage["counts"],
      kinds: await listKinds(ctx.db, scope),
      revision,
    };
  },
});
