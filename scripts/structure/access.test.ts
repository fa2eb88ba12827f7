import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import * as analytics from "@/lib/analytics";
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
import * as scan from "@/lib/scan";
import * as search from "@/lib/search";
import * as visits from "@/lib/visits";

const DOMAINS = {
  analytics,
  catalog,
  embeddings,
  feedback,
  health,
  jobs,
  media,
  indexing,
  museums,
  scan,
  search,
  visits,
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
  adoptModel: [],
  aggregateDays: [],
  aggregateHours: [],
  analyseSentiment: [],
  announceDueDays: [],
  announceRetention: [],
  announceStyles: [],
  announceUnanalysed: [],
  announceUncounted: [],
  beatQueue: [],
  beginJob: [],
  cancelJob: ["a curator", "an admin"],
  changeArtwork: ["a curator", "an admin"],
  checkImage: [],
  claimEvents: [],
  closeExpiredHours: [],
  completeReindex: [],
  completeSetUp: [],
  countJobs: [],
  countReadyImages: [],
  createArtwork: ["a curator", "an admin"],
  deleteMuseum: [],
  describeColours: [],
  detachFeedback: [],
  detectFeatures: [],
  embedImage: [],
  embedMissing: [],
  eraseExpiredScans: [],
  eraseExpiredSearches: [],
  eraseExpiredVisits: [],
  failImage: [],
  fetchArtworkImage: [],
  finishImage: [],
  finishJob: [],
  forgetEmbedding: [],
  forgetOldModels: [],
  forgetQueries: [],
  getArtworkRecord: ["a curator", "an admin"],
  getBacklog: [],
  getJob: ["a curator", "an admin"],
  getLatestJobs: [],
  getSetUp: [],
  getVectors: [],
  hashImage: [],
  hastenEvents: [],
  indexArtworks: [],
  isOwed: [],
  isRunCurrent: [],
  listArtworkRevisions: ["a curator", "an admin"],
  listEmbedded: [],
  listImageStates: [],
  listJobChanges: ["a curator", "an admin"],
  listJobs: ["a curator", "an admin"],
  listKnownModels: [],
  listModels: ["an admin"],
  listQueues: [],
  listReadyImageIds: [],
  lockHistory: [],
  lockModels: [],
  makeRendition: [],
  planReindex: [],
  previewArtwork: ["a curator", "an admin"],
  pruneJobs: [],
  publishArtwork: ["a curator", "an admin"],
  purgeImages: [],
  putModel: [],
  queueDownload: [],
  queueJob: [],
  readMetrics: [],
  recordStep: [],
  recountTotals: [],
  refreshArtistStyle: [],
  registerModel: [],
  reportProgress: [],
  requestArtworkImage: ["a curator", "an admin"],
  requeueJobs: [],
  restoreArtworkRevision: ["a curator", "an admin"],
  resumeEmbedding: [],
  resumeImages: [],
  resumeStyles: [],
  retryFailedJobs: ["a curator", "an admin"],
  retryJob: ["a curator", "an admin"],
  rollBackModel: ["an admin"],
  saveArtist: ["a curator", "an admin"],
  saveArtwork: ["a curator", "an admin"],
  saveBuilding: ["a curator", "an admin"],
  saveEmbedding: [],
  saveMuseum: [],
  setCounters: [],
  settleEvents: [],
  startReindex: ["an admin"],
  summariseScans: [],
  summariseVisits: [],
  switchModel: ["an admin"],
  takeTouchedHours: [],
  unpublishArtwork: ["a curator", "an admin"],
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
