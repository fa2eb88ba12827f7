import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { deleteSentBefore } from "../queries/outbox";
import { deleteEnded } from "../queries/runs";

const DAY_MS = 86_400_000;
const DONE_DAYS = 7;
const OTHERS_DAYS = 60;
/** Far longer than an engine remembers the ids of events (24 hours), so that none is ever sent as new. */
const SENT_DAYS = 7;

/** Forgets jobs that were done a week ago, others after two months, and events that were sent a week ago. */
export const pruneJobs = defineOperation({
  name: "pruneJobs",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ jobs: z.number().int(), events: z.number().int() }),
  async run(ctx) {
    const ago = (days: number) => new Date(ctx.now().getTime() - days * DAY_MS);
    return {
      jobs: await deleteEnded(ctx.db, ago(DONE_DAYS), ago(OTHERS_DAYS)),
      events: await deleteSentBefore(ctx.db, ago(SENT_DAYS)),
    };
  },
});
