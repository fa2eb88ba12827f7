import { forgetQueries } from "@/lib/embeddings";
import { defineJob } from "../../define-job";

/** Forgets the vectors of photos that are a day old. */
export const forgetPhotoVectors = defineJob({
  id: "forget-queries",
  queue: "embeddings",
  cron: "37 * * * *",
  quiet: true,
  run: ({ step }) => step("forget", (ctx) => forgetQueries(ctx, {})),
});
