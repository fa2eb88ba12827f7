import { serve } from "inngest/next";
import { configuredClient, engineClient } from "./client";
import { aggregateMuseumDays, sweepDays } from "./functions/analytics/aggregate-days";
import { aggregateMuseumHours, sweepHours } from "./functions/analytics/aggregate-hours";
import {
  noteNewPicture,
  noteSwitch,
  refreshStyle,
  sweepStyles,
} from "./functions/catalog/refresh-artist-style";
import { refreshCounters } from "./functions/catalog/refresh-counters";
import { embedBatch, sweepEmbeddings } from "./functions/embeddings/embed-batch";
import { forgetPhotoVectors } from "./functions/embeddings/forget-queries";
import { reindexMuseum } from "./functions/embeddings/reindex-museum";
import { analyseFeedback, sweepSentiment } from "./functions/feedback/analyse-sentiment";
import { queueBeats } from "./functions/jobs/beat-queues";
import { noteCancelled } from "./functions/jobs/note-cancelled";
import { forgetJobs, sweepJobs } from "./functions/jobs/sweep-jobs";
import { prepareImage, sweepImages } from "./functions/media/embed-image";
import { fetchImage } from "./functions/media/fetch-image";
import { eraseDerived } from "./functions/visits/erase-derived";
import { forgetVisits, sweepRetention } from "./functions/visits/erase-expired-visits";

export { startRelay } from "./relay";

/** Every job there is. */
export const JOBS = [
  ...queueBeats,
  forgetJobs,
  forgetPhotoVectors,
  forgetVisits,
  noteCancelled,
  sweepJobs,
  aggregateMuseumDays,
  aggregateMuseumHours,
  analyseFeedback,
  embedBatch,
  eraseDerived,
  fetchImage,
  noteNewPicture,
  noteSwitch,
  prepareImage,
  refreshCounters,
  refreshStyle,
  reindexMuseum,
  sweepDays,
  sweepEmbeddings,
  sweepHours,
  sweepImages,
  sweepRetention,
  sweepSentiment,
  sweepStyles,
];

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
