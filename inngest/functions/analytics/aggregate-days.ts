import { announceDueDays } from "@/lib/analytics";
import { daysDue } from "@/lib/analytics/events";
import { defineJob } from "../../define-job";
import { countDays } from "./rounds";

/** Counts a museum's days, as its own clock cuts them. */
export const aggregateMuseumDays = defineJob({
  id: "aggregate-days",
  queue: "analytics",
  on: daysDue,
  quiet: true,
  engine: { concurrency: { key: "event.data.museumId", limit: 1 } },
  run: async (job) => ({ days: await countDays(job) }),
});

/** Every hour, the museums with days to count. */
export const sweepDays = defineJob({
  id: "sweep-days",
  queue: "analytics",
  cron: "4 * * * *",
  quiet: true,
  run: ({ step }) => step("announce", (ctx) => announceDueDays(ctx, {})),
});
