import { announceUncounted } from "@/lib/visits";
import { interactionsRecorded } from "@/lib/visits/events";
import { defineJob } from "../../define-job";
import { countHours } from "./rounds";

/**
 * Counts the hours that visitors have touched and sets the works' counters, soon after it went quiet, and every half
 * minute while it does not: a museum at full house is counted twice a minute, not a hundred times a second.
 */
export const aggregateMuseumHours = defineJob({
  id: "aggregate-hours",
  queue: "analytics",
  on: interactionsRecorded,
  quiet: true,
  engine: {
    debounce: { key: "event.data.museumId", period: "5s", timeout: "30s" },
    concurrency: { key: "event.data.museumId", limit: 1 },
  },
  run: async (job) => ({ hours: await countHours(job) }),
});

/** Finds museums whose hours were left uncounted. */
export const sweepHours = defineJob({
  id: "sweep-hours",
  queue: "analytics",
  cron: "*/5 * * * *",
  quiet: true,
  run: ({ step }) => step("announce", (ctx) => announceUncounted(ctx, {})),
});
