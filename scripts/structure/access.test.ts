import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import * as analytics from "@/lib/analytics";
import * as building from "@/lib/building";
import * as catalog from "@/lib/catalog";
import * as embeddings from "@/lib/embeddings";
import * as feedback from "@/lib/feedback";
import * as health from "@/lib/health";
import * as indexing from "@/lib/indexing";
import * as jobs from "@/lib/jobs";
import type { Actor } from "@/lib/kernel/access";
import { createContext } from "@/lib/kernel/context";
import type { Operation } from "@/lib/kernel/operation";
import * as media from "@/lib/media";
import * as museums from "@/lib/museums";
import * as publishing from "@/lib/publishing";
import * as recognisability from "@/lib/recognisability";
import * as remote from "@/lib/remote";
import * as scan from "@/lib/scan";
import * as search from "@/lib/search";
import * as storage from "@/lib/storage";
import * as tours from "@/lib/tours";
import * as uploads from "@/lib/uploads";
import * as visits from "@/lib/visits";
import * as webhooks from "@/lib/webhooks";

const DOMAINS = {
  analytics,
  building,
  catalog,
  embeddings,
  feedback,
  health,
  jobs,
  media,
  indexing,
  museums,
  recognisability,
  publishing,
  remote,
  scan,
  search,
  tours,
  storage,
  uploads,
  visits,
  webhooks,
};

const isOperation = (value: unknown): value is Operation => typeof value === "function" && "access" in value;

const OPERATIONS = Object.values(DOMAINS).flatMap((domain) =>
  Object.values<unknown>(domain).filter(isOperation),
);

const ACTORS: Record<string, Actor> = {
  anonymous: { kind: "anonymous" },
  "a visitor": { kind: "visitor", visitId: null },
  "a key without scopes": { kind: "apiKey", keyId: "key", scopes: [] },
  "a member of staff": { kind: "staff", userId: "user", role: "staff" },
  "a curator": { kind: "staff", userId: "user", role: "curator" },
  "an admin": { kind: "staff", userId: "user", role: "admin" },
};

/** Who may call what beside the system; what is not listed here is open to anyone on purpose. */
const GUARDED: Record<string, string[]> = {
  addArtworkImage: ["a curator", "an admin"],
  addFloor: ["a curator", "an admin"],
  adoptModel: [],
  aggregateDays: [],
  aggregateHours: [],
  analyseSentiment: [],
  announceDueDays: [],
  announceOverdue: [],
  announceRetention: [],
  announceStyles: [],
  announceUnanalysed: [],
  announceUncounted: [],
  attemptDelivery: [],
  beatQueue: [],
  beginJob: [],
  cancelJob: ["a curator", "an admin"],
  cancelJobsAbout: [],
  changeArtwork: ["a curator", "an admin"],
  changeMuseum: ["an admin"],
  changeTour: ["a curator", "an admin"],
  changeWebhook: ["an admin"],
  checkImage: [],
  checkUpload: ["a curator", "an admin"],
  claimEvents: [],
  closeExpiredHours: [],
  compareMissing: [],
  comparePicture: ["a curator", "an admin"],
  comparePictures: [],
  completeReindex: [],
  completeSetUp: [],
  completeUpload: ["a curator", "an admin"],
  countJobs: [],
  countReadyImages: [],
  createArtwork: ["a curator", "an admin"],
  createTour: ["a curator", "an admin"],
  createWebhook: ["an admin"],
  cropImage: [],
  deleteArtworkImage: ["a curator", "an admin"],
  deleteFloor: ["a curator", "an admin"],
  deleteMuseum: [],
  deleteTour: ["a curator", "an admin"],
  deleteWebhook: ["an admin"],
  describeColours: [],
  describeWorks: ["a curator", "an admin"],
  detachFeedback: [],
  detectFeatures: [],
  discardUpload: ["a curator", "an admin"],
  dropRooms: ["a curator", "an admin"],
  editArtworkImage: ["a curator", "an admin"],
  embedImage: [],
  embedMissing: [],
  eraseExpiredScans: [],
  eraseExpiredSearches: [],
  eraseExpiredVisits: [],
  failImage: [],
  fetchArtworkImage: [],
  fetchRemote: [],
  findPlanPictures: ["a curator", "an admin"],
  findUnplacedWorks: ["a curator", "an admin"],
  finishImage: [],
  finishJob: [],
  forgetDeliveries: [],
  forgetEmbedding: [],
  forgetOldModels: [],
  forgetPictures: [],
  forgetQueries: [],
  getArtworkRecord: ["a curator", "an admin"],
  getBacklog: [],
  getComparisonState: ["a curator", "an admin"],
  getEditedTour: ["a curator", "an admin"],
  getFloor: ["a curator", "an admin"],
  getFloorPlan: ["a curator", "an admin"],
  getJob: ["a curator", "an admin"],
  getLatestJobs: [],
  getMuseumSettings: ["an admin"],
  getRecognisability: ["a curator", "an admin"],
  getSetUp: [],
  getVectors: [],
  hashImage: [],
  hastenEvents: [],
  indexArtworks: [],
  indexMissing: [],
  isOwed: [],
  isRunCurrent: [],
  listArtworkImages: ["a curator", "an admin"],
  listArtworkRevisions: ["a curator", "an admin"],
  listCollectionIds: [],
  listConfusablePairs: ["a curator", "an admin"],
  listDeliveries: ["an admin"],
  listEditedTours: ["a curator", "an admin"],
  listEmbedded: [],
  listFloors: ["a curator", "an admin"],
  listHungWorks: ["a curator", "an admin"],
  listImageStates: ["a curator", "an admin"],
  listJobChanges: ["a curator", "an admin"],
  listJobs: ["a curator", "an admin"],
  listKnownModels: [],
  listModels: ["an admin"],
  listQueues: [],
  listReadyImageIds: [],
  listUnrecognisable: ["a curator", "an admin"],
  listWebhooks: ["an admin"],
  lockHistory: [],
  lockModels: [],
  lookUpWorks: ["a curator", "an admin"],
  makeLabels: ["a curator", "an admin"],
  makeRendition: [],
  matchArtworks: ["a curator", "an admin"],
  nameArtworks: ["a curator", "an admin"],
  orderArtworkImages: ["a curator", "an admin"],
  orderTours: ["a curator", "an admin"],
  placeArtworks: ["a curator", "an admin"],
  planReindex: [],
  postRemote: [],
  previewArtwork: ["a curator", "an admin"],
  previewLabels: ["a curator", "an admin"],
  previewThresholds: ["an admin"],
  previewTour: ["a curator", "an admin"],
  pruneJobs: [],
  publishArtwork: ["a curator", "an admin"],
  publishTour: ["a curator", "an admin"],
  purgeDeletedImages: [],
  purgeImages: [],
  purgeUploads: [],
  putFloor: ["a curator", "an admin"],
  putFloorBack: ["a curator", "an admin"],
  putModel: [],
  queueDeliveries: [],
  queueDownload: [],
  queueJob: [],
  readMetrics: [],
  recordStep: [],
  recountTotals: [],
  redeliver: ["an admin"],
  refreshArtistStyle: [],
  refreshWorks: [],
  registerModel: [],
  removeFloor: ["a curator", "an admin"],
  reportProgress: [],
  requestArtworkImage: ["a curator", "an admin"],
  requeueJobs: [],
  restoreArtworkImage: ["a curator", "an admin"],
  restoreArtworkRevision: ["a curator", "an admin"],
  restoreFloor: ["a curator", "an admin"],
  restoreTour: ["a curator", "an admin"],
  resumeComparison: [],
  resumeEmbedding: [],
  resumeImages: [],
  resumeStyles: [],
  retryArtworkImage: ["a curator", "an admin"],
  retryFailedJobs: ["a curator", "an admin"],
  retryJob: ["a curator", "an admin"],
  rollBackModel: ["an admin"],
  rotateWebhookSecret: ["an admin"],
  saveArtist: ["a curator", "an admin"],
  saveArtwork: ["a curator", "an admin"],
  saveBuilding: ["a curator", "an admin"],
  saveEmbedding: [],
  saveFloor: ["a curator", "an admin"],
  saveMuseum: [],
  setCounters: [],
  settleEvents: [],
  settlePair: ["a curator", "an admin"],
  startComparison: ["a curator", "an admin"],
  startReindex: ["an admin"],
  startUploads: ["a curator", "an admin"],
  storePlanPicture: ["a curator", "an admin"],
  summariseCollection: ["a curator", "an admin"],
  summariseScans: [],
  summariseVisits: [],
  switchModel: ["an admin"],
  takeTouchedHours: [],
  testPhoto: ["a curator", "an admin"],
  testWebhook: ["an admin"],
  unpublishArtwork: ["a curator", "an admin"],
  unpublishTour: ["a curator", "an admin"],
  uploadArtworkImage: ["a curator", "an admin"],
};

describe("access", () => {
  it("is guarded for exactly the operations that change a museum", () => {
    const guarded = OPERATIONS.filter(({ access }) => access.describe !== "anyone");
    expect(guarded.map(({ operationName }) => operationName).sort()).toEqual(Object.keys(GUARDED));
  });

  it("names every operation once", () => {
    const names = OPERATIONS.map(({ operationName }) => operationName);
    expect(new Set(names).size).toBe(names.length);
  });

  const cells = OPERATIONS.filter(({ operationName }) => operationName in GUARDED).flatMap((operation) =>
    Object.entries(ACTORS).map(([who, actor]) => ({ operation, name: operation.operationName, who, actor })),
  );

  it.each(cells)("$name as $who", async ({ operation, name, who, actor }) => {
    const ctx = createContext({ actor, db: {} as Database });
    // Access is answered before input: whoever may call gets as far as being told that this is no input.
    const code = GUARDED[name]?.includes(who) ? "invalid_input" : refusalOf(actor);
    await expect(operation(ctx, null)).rejects.toMatchObject({ code });
  });
});

function refusalOf({ kind }: Actor): string {
  return kind === "anonymous" || kind === "visitor" ? "unauthenticated" : "not_found";
}
