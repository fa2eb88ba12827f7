import { serve } from "inngest/next";
import { configuredClient, engineClient } from "./client";
import { forgetPhotoVectors } from "./functions/embeddings/forget-queries";
import { queueBeats } from "./functions/jobs/beat-queues";
import { noteCancelled } from "./functions/jobs/note-cancelled";
import { forgetJobs, sweepJobs } from "./functions/jobs/sweep-jobs";
import { forgetVisits } from "./functions/visits/erase-expired-visits";

export { startRelay } from "./relay";

/** Every job there is. */
export const JOBS = [...queueBeats, forgetJobs, forgetPhotoVectors, forgetVisits, noteCancelled, sweepJobs];

const handlers = serve({ client: engineClient, functions: JOBS, servePath: "/api/inngest" });

type Handler = typeof handlers.GET;

/** Reads the keys before the first call, which a build doesn't have. */
const configured =
  (handler: Handler): Handler =>
  (request, context) => {
    configuredClient();
    return handler(request, context);
  };

/** Where the engine learns of our jobs and runs their steps. Calls that it has not signed are refused. */
export const jobsRoute = {
  GET: configured(handlers.GET),
  POST: configured(handlers.POST),
  PUT: configured(handlers.PUT),
};
