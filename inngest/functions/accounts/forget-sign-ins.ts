import { forgetSignIns } from "@/lib/accounts";
import { defineJob } from "../../define-job";

/** Forgets sessions, links and attempts that ended a month ago. */
export const forgetOldSignIns = defineJob({
  id: "forget-sign-ins",
  queue: "mail",
  cron: "27 4 * * *",
  quiet: true,
  run: ({ step }) => step("forget", (ctx) => forgetSignIns(ctx, {})),
});
