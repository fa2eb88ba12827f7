import { getArtist, getArtwork, listArtists, listArtworks, listFacets, listSimilar } from "@/lib/catalog";
import { giveFeedback } from "@/lib/feedback";
import { getHealth, getLiveness, getReadiness } from "@/lib/health";
import { listModels, rollBackModel, startReindex, switchModel } from "@/lib/indexing";
import { cancelJob, getJob, listJobChanges, listJobs, retryFailedJobs, retryJob } from "@/lib/jobs";
import { getBuilding, getMuseum, listMuseums } from "@/lib/museums";
import { searchArtworks } from "@/lib/search";
import { eraseVisit, recordInteractions } from "@/lib/visits";
import { ACCOUNT } from "./endpoints/account";
import { ARTISTS } from "./endpoints/artists";
import { BUILDING } from "./endpoints/building";
import { COLLECTION } from "./endpoints/collection";
import type { Endpoint } from "./endpoints/endpoint";
import { EXPORT_ENDPOINTS } from "./endpoints/exports";
import { IMPORTS } from "./endpoints/imports";
import { PEOPLE } from "./endpoints/people";
import { PICTURES } from "./endpoints/pictures";
import { RECOGNITION } from "./endpoints/recognition";
import { SETTINGS_ENDPOINTS } from "./endpoints/settings";
import { TOURS } from "./endpoints/tours";
import { WEBHOOK_ENDPOINTS } from "./endpoints/webhooks";

/** Every endpoint there is. A test holds this list to the route files. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...ARTISTS,
  ...RECOGNITION,
  {
    method: "GET",
    path: "/api/v1/search",
    operation: searchArtworks,
    tag: "Works",
    summary: "Search works by words",
    description: "Full text and trigrams, fused by rank; forgiving of spelling and accents.",
  },
  {
    method: "GET",
    path: "/api/v1/artworks",
    operation: listArtworks,
    tag: "Works",
    summary: "List works",
    description: "Published works, filtered and sorted, in pages of 20 by cursor.",
  },
  {
    method: "GET",
    path: "/api/v1/artworks/{artworkId}",
    operation: getArtwork,
    tag: "Works",
    summary: "Read one work",
  },
  {
    method: "GET",
    path: "/api/v1/artworks/{artworkId}/similar",
    operation: listSimilar,
    tag: "Works",
    summary: "Works that look alike",
  },
  { method: "GET", path: "/api/v1/artists", operation: listArtists, tag: "Works", summary: "List artists" },
  {
    method: "GET",
    path: "/api/v1/artists/{artist}",
    operation: getArtist,
    tag: "Works",
    summary: "Read one artist, with works",
  },
  {
    method: "GET",
    path: "/api/v1/facets",
    operation: listFacets,
    tag: "Works",
    summary: "What works can be filtered by",
  },
  {
    method: "GET",
    path: "/api/v1/museums",
    operation: listMuseums,
    tag: "Museums",
    summary: "List the museums of this installation",
    ofMuseum: false,
  },
  {
    method: "GET",
    path: "/api/v1/museums/{slug}",
    operation: getMuseum,
    tag: "Museums",
    summary: "Read one museum",
    ofMuseum: false,
  },
  {
    method: "GET",
    path: "/api/v1/rooms",
    operation: getBuilding,
    tag: "Museums",
    summary: "Floors and rooms of a museum",
    description: "Outlines and doors as fractions (0–1) of each floor plan.",
  },
  ...BUILDING,
  ...TOURS,
  {
    method: "POST",
    path: "/api/v1/interactions",
    operation: recordInteractions,
    tag: "Visit",
    summary: "Record what a visitor did",
    description:
      "In batches of up to 100. The client makes the ids, so sending a batch again changes nothing.",
  },
  {
    method: "POST",
    path: "/api/v1/feedback",
    operation: giveFeedback,
    tag: "Visit",
    summary: "Say what you think",
    description:
      "A reaction, a rating, a comment, or several of them, of a work or of the visit. With `x-visit-id: none` it is linked to no visit. The client makes the id, so sending it again changes nothing.",
  },
  {
    method: "DELETE",
    path: "/api/v1/visit",
    operation: eraseVisit,
    tag: "Visit",
    summary: "Erase a visit",
    description: "Deletes the visit named by `x-visit-id` and everything recorded in it.",
  },
  ...PICTURES,
  ...EXPORT_ENDPOINTS,
  ...SETTINGS_ENDPOINTS,
  ...WEBHOOK_ENDPOINTS,
  ...PEOPLE,
  ...ACCOUNT,
  ...COLLECTION,
  ...IMPORTS,
  {
    method: "GET",
    path: "/api/v1/models",
    operation: listModels,
    tag: "Models",
    summary: "List the models that can recognise",
    description: "Which one answers, which one did before, and how many pictures each of them knows.",
  },
  {
    method: "POST",
    path: "/api/v1/models/reindex",
    operation: startReindex,
    tag: "Models",
    summary: "Embed all pictures with another model",
    description: "By a job, beside the model in use, which goes on answering.",
  },
  {
    method: "POST",
    path: "/api/v1/models/switch",
    operation: switchModel,
    tag: "Models",
    summary: "Switch to another model",
    description: "A conflict while a ready picture has no vector of it.",
  },
  {
    method: "POST",
    path: "/api/v1/models/rollback",
    operation: rollBackModel,
    tag: "Models",
    summary: "Return to the model before",
  },
  {
    method: "GET",
    path: "/api/v1/jobs",
    operation: listJobs,
    tag: "Jobs",
    summary: "List background work",
    description: "Newest first, in pages of 20 by cursor, with how much there is in each state.",
  },
  {
    method: "GET",
    path: "/api/v1/jobs/changes",
    operation: listJobChanges,
    tag: "Jobs",
    summary: "Follow background work",
    description:
      "As JSON, what changed after a revision. As `text/event-stream`, the same for as long as you listen: an event's id is a revision, and `Last-Event-ID` goes on from there.",
  },
  {
    method: "GET",
    path: "/api/v1/jobs/{jobId}",
    operation: getJob,
    tag: "Jobs",
    summary: "Read one job, with its steps",
  },
  {
    method: "POST",
    path: "/api/v1/jobs/{jobId}/retry",
    operation: retryJob,
    tag: "Jobs",
    summary: "Try a failed job again",
  },
  {
    method: "POST",
    path: "/api/v1/jobs/{jobId}/cancel",
    operation: cancelJob,
    tag: "Jobs",
    summary: "Stop a job",
  },
  {
    method: "POST",
    path: "/api/v1/jobs/retry",
    operation: retryFailedJobs,
    tag: "Jobs",
    summary: "Try all failed jobs again",
  },
  {
    method: "GET",
    path: "/api/health",
    operation: getHealth,
    tag: "Health",
    summary: "State of each part",
    ofMuseum: false,
  },
  {
    method: "GET",
    path: "/api/health/ready",
    operation: getReadiness,
    tag: "Health",
    summary: "Can visitors be served?",
    ofMuseum: false,
  },
  {
    method: "GET",
    path: "/api/health/live",
    operation: getLiveness,
    tag: "Health",
    summary: "Does the process answer?",
    ofMuseum: false,
  },
];
