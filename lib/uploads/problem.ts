/** Why a file did not become a picture: by a name that pages have words for, and in the server's words if it was it. */
export type Problem = {
  kind: "kind" | "empty" | "large" | "unreadable" | "gone" | "offline" | "busy" | "conflict" | "other";
  detail: string | null;
  requestId: string | null;
  /** Whether trying again unchanged may help. */
  passing: boolean;
};

/** A failed call, as the fetch helper throws it. */
type Failed = { status: number; problem: { code: string; detail: string; requestId: string } };

const KINDS: Record<string, Problem["kind"]> = {
  ...{ offline: "offline", unsupported_type: "kind", too_large: "large", unprocessable: "unreadable" },
  ...{ not_found: "gone", conflict: "conflict", unavailable: "busy", rate_limited: "busy" },
};

/** A file that can't even be announced. */
export function fileProblem(kind: "kind" | "empty" | "large"): Problem {
  return { kind, detail: null, requestId: null, passing: false };
}

/** What went wrong with a call, from what was thrown. */
export function problemOf(cause: unknown): Problem {
  if (!isFailed(cause)) return { kind: "other", detail: null, requestId: null, passing: true };
  const { code, detail, requestId } = cause.problem;
  const kind = KINDS[code] ?? "other";
  const passing = !["kind", "large", "unreadable"].includes(kind);
  return { kind, detail: kind === "offline" ? null : detail, requestId: requestId || null, passing };
}

function isFailed(cause: unknown): cause is Failed {
  return cause instanceof Error && "problem" in cause && "status" in cause;
}
