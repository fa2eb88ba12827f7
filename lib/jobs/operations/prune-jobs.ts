import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { deleteSentBefore } from "../queries/outbox";
import { deleteEnded } from "../queries/runs";

const DAY_MS = 86_400_000;
const DONE_DAYS = 7;
const OTHERS_DAYS = 60;
/** Longer than an engine remembers the ids of events (24 hours), so that none is ever sent as new. */
const SENT_DAYS = 3;
/** Rows of one statement: others must get their turn in between. */
const BATCH = 1_000;

/** Forgets a batch of the jobs that were done a week ago, others after two months, and events sent three days ago. */
export const pruneJobs = defineOperation({
  name: "pruneJobs",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ jobs: z.number().int(), events: z.number().int(), more: z.boolean() }),
  async run(ctx) {
    const ago = (days: number) => new Date(ctx.now().getTime() - days * DAY_MS);
    const jobs = await deleteEnded(ctx.db, ago(DONE_DAYS), ago(OTHERS_DAYS), BATCH);
    const events = await deleteSentBefore(ctx.db, ago(SENT_DAYS), BATCH);
    return { jobs, events, more: jobs === BATCH || events === BATCH };
  },
});
