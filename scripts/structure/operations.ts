import * as accounts from "@/lib/accounts";
import * as analytics from "@/lib/analytics";
import * as building from "@/lib/building";
import * as catalog from "@/lib/catalog";
import * as embeddings from "@/lib/embeddings";
import * as feedback from "@/lib/feedback";
import * as health from "@/lib/health";
import * as imports from "@/lib/imports";
import * as indexing from "@/lib/indexing";
import * as jobs from "@/lib/jobs";
import type { Actor, Scope } from "@/lib/kernel/access";
import type { Operation } from "@/lib/kernel/operation";
import * as mail from "@/lib/mail";
import * as media from "@/lib/media";
import * as museums from "@/lib/museums";
import * as publishing from "@/lib/publishing";
import * as recognisability from "@/lib/recognisability";
import * as remote from "@/lib/remote";
import * as scan from "@/lib/scan";
import * as search from "@/lib/search";
import * as staff from "@/lib/staff";
import { SCOPES } from "@/lib/staff/contract";
import * as storage from "@/lib/storage";
import * as tours from "@/lib/tours";
import * as uploads from "@/lib/uploads";
import * as views from "@/lib/views";
import * as visits from "@/lib/visits";
import * as webhooks from "@/lib/webhooks";

const DOMAINS = {
  uploads,
  storage,
  views,
  imports,
  accounts,
  analytics,
  building,
  catalog,
  embeddings,
  feedback,
  health,
  indexing,
  jobs,
  mail,
  media,
  museums,
  publishing,
  recognisability,
  remote,
  scan,
  search,
  staff,
  tours,
  visits,
  webhooks,
};

const isOperation = (value: unknown): value is Operation => typeof value === "function" && "access" in value;

/** Every operation that a domain shows at its front door. */
export const OPERATIONS: readonly Operation[] = Object.values(DOMAINS).flatMap((domain) =>
  Object.values<unknown>(domain).filter(isOperation),
);

const key = (scopes: readonly string[]): Actor => ({ kind: "apiKey", keyId: "key", scopes });

/**
 * Everybody who can come to an operation, beside the system. Whose session was revoked, who was disabled and whose key
 * expired is anonymous by then; who works in another museum has no role in this one.
 */
export const ACTORS: Record<string, (scope: Scope | undefined) => Actor> = {
  anonymous: () => ({ kind: "anonymous" }),
  "a visitor": () => ({ kind: "visitor", visitId: null }),
  "a key with every other scope": (scope) => key(SCOPES.filter((one) => one !== scope)),
  "a key with the scope": (scope) => key(scope ? [scope] : SCOPES),
  "another museum's admin": () => ({ kind: "staff", userId: "user", role: null }),
  "a member of staff": () => ({ kind: "staff", userId: "user", role: "staff" }),
  "a curator": () => ({ kind: "staff", userId: "user", role: "curator" }),
  "an admin": () => ({ kind: "staff", userId: "user", role: "admin" }),
};
