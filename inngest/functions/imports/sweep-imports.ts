import { forgetImports } from "@/lib/imports";
import { defineJob } from "../../define-job";
import { eachMuseum } from "../../each-museum";

/** Lets go of files and dry runs that nobody came back to. What was run stays, to be undone. */
export const sweepImports = defineJob({
  id: "sweep-imports",
  queue: "catalog",
  cron: "23 3 * * *",
  quiet: true,
  run: (job) => eachMuseum(job, (ctx) => forgetImports(ctx, {})),
});
