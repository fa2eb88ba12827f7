import { eraseExpiredVisits } from "@/lib/visits";
import { defineJob } from "../../define-job";

/** Forgets visits that are older than their museum promised to keep them. */
export const forgetVisits = defineJob({
  id: "erase-expired-visits",
  queue: "visits",
  cron: "7 * * * *",
  quiet: true,
  run: ({ step }) => step("erase", (ctx) => eraseExpiredVisits(ctx, {})),
});
