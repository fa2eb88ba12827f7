import { beatQueue } from "@/lib/jobs";
import { QUEUES } from "@/lib/jobs/contract";
import { defineJob } from "../../define-job";

/** A heartbeat for each queue: the health page knows by it that the engine runs what it is given. */
export const queueBeats = QUEUES.map((queue) =>
  defineJob({
    id: `beat-${queue}`,
    queue,
    cron: "* * * * *",
    quiet: true,
    engine: { retries: 0 },
    run: ({ step }) => step("beat", (ctx) => beatQueue(ctx, { queue })),
  }),
);
