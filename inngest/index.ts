import { serve } from "inngest/next";
import { env } from "@/lib/kernel/env";
import { configuredClient } from "./client";
import { forgetOldSignIns } from "./functions/accounts/forget-sign-ins";
import { aggregateMuseumDays, sweepDays } from "./functions/analytics/aggregate-days";
import { aggregateMuseumHours, sweepHours } from "./functions/analytics/aggregate-hours";
import { purgeArtworks } from "./functions/catalog/purge-artworks";
import {
  noteGonePicture,
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
import { checkImport } from "./functions/imports/check-import";
import { runImport } from "./functions/imports/run-import";
import { sweepImports } from "./functions/imports/sweep-imports";
import { undoImport } from "./functions/imports/undo-import";
import { queueBeats } from "./functions/jobs/beat-queues";
import { noteCancelled } from "./functions/jobs/note-cancelled";
import { forgetJobs, sweepJobs } from "./functions/jobs/sweep-jobs";
import { sendQueuedMail, sweepMails } from "./functions/mail/send-mail";
import { prepareImage, sweepImages } from "./functions/media/embed-image";
import { fetchImage } from "./functions/media/fetch-image";
import { purgePictures } from "./functions/media/purge-pictures";
import { compareAll, sweepComparisons } from "./functions/recognisability/compare-pictures";
import {
  compareAfterChange,
  compareAfterSwitch,
  compareNewPictures,
  forgetGonePictures,
} from "./functions/recognisability/note-changes";
import { indexSaved, indexWhole, sweepSearch } from "./functions/search/index-works";
import { eraseDerived } from "./functions/visits/erase-derived";
import { forgetVisits, sweepRetention } from "./functions/visits/erase-expired-visits";
import { deliverWebhook, forgetOldDeliveries, sweepDeliveries } from "./functions/webhooks/deliver-webhook";
import { tellReceivers } from "./functions/webhooks/tell-receivers";

export { startRelay } from "./relay";

/** Every job there is. */
export const JOBS = [
  ...queueBeats,
  ...tellReceivers,
  forgetGonePictures,
  forgetJobs,
  forgetPhotoVectors,
  forgetVisits,
  noteCancelled,
  sweepJobs,
  aggregateMuseumDays,
  aggregateMuseumHours,
  analyseFeedback,
  compareAfterChange,
  compareAfterSwitch,
  compareAll,
  compareNewPictures,
  deliverWebhook,
  checkImport,
  embedBatch,
  eraseDerived,
  fetchImage,
  forgetOldDeliveries,
  forgetOldSignIns,
  indexSaved,
  indexWhole,
  noteGonePicture,
  noteNewPicture,
  noteSwitch,
  prepareImage,
  purgeArtworks,
  purgePictures,
  refreshCounters,
  refreshStyle,
  reindexMuseum,
  sweepComparisons,
  runImport,
  sweepDays,
  sweepDeliveries,
  sweepEmbeddings,
  sweepHours,
  sendQueuedMail,
  sweepImages,
  sweepMails,
  sweepImports,
  sweepRetention,
  sweepSearch,
  sweepSentiment,
  sweepStyles,
  undoImport,
];

type Served = ReturnType<typeof serve>;
type Handler = Served["GET"];

/** Calls carry the answers of steps, of which each is small. */
const CALL_BYTES_MAX = 16 * 1024 * 1024;

let served: Served | undefined;

/** Made at the first call, because a build has no settings. */
function handlers(): Served {
  const { INNGEST_SERVE_ORIGIN, ARTSCOPE_PUBLIC_URL } = env();
  served ??= serve({
    ...{ client: configuredClient(), functions: JOBS, servePath: "/api/inngest" },
    serveOrigin: INNGEST_SERVE_ORIGIN ?? ARTSCOPE_PUBLIC_URL,
  });
  return served;
}

const POST: Handler = (request, context) => {
  const bytes = Number(request.headers.get("content-length") ?? 0);
  if (bytes > CALL_BYTES_MAX) return refuse(413, "The call is too large.");
  return handlers().POST(request, context);
};

/** Anybody may ask us to register; where the engine is to call us is therefore a setting, not the caller's word. */
const PUT: Handler = (request, context) => {
  const { INNGEST_SERVE_ORIGIN, ARTSCOPE_PUBLIC_URL } = env();
  if (!INNGEST_SERVE_ORIGIN && !ARTSCOPE_PUBLIC_URL)
    return refuse(
      503,
      "Set INNGEST_SERVE_ORIGIN: the address at which the job engine reaches this application.",
    );
  return handlers().PUT(request, context);
};

const refuse = async (status: number, message: string) => Response.json({ message }, { status });

/** Where the engine learns of our jobs and runs their steps. Steps that it has not signed are refused. */
export const jobsRoute = {
  GET: ((request, context) => handlers().GET(request, context)) as Handler,
  POST,
  PUT,
};
