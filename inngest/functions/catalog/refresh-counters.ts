import { recountTotals } from "@/lib/analytics";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** Every night, all counters from all hours: heals what was changed past the counting. */
export const refreshCounters = defineJob({
  id: "refresh-counters",
  queue: "catalog",
  cron: "23 3 * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => recountTotals(ctx, {})),
});
