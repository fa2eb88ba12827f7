import { ApiProblem } from "@/lib/http/client-fetch";

/** What kept a question from being answered. Names are message keys under `scan.problem`. */
export type ScanProblemKind =
  | "offline"
  | "unreachable"
  | "tooSlow"
  | "tooMany"
  | "busy"
  | "server"
  | "wrongType"
  | "tooLarge"
  | "unreadable"
  | "museumGone";

export type ScanProblem = { kind: ScanProblemKind; requestId: string | null; retryAfterMs: number | null };

/** Sorts an error of a scan by what the visitor can do about it; null when we gave up the question ourselves. */
export function scanProblemOf(error: unknown, online: boolean): ScanProblem | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  const plain = (kind: ScanProblemKind) => ({ kind, requestId: null, retryAfterMs: null });
  if (error instanceof DOMException && error.name === "TimeoutError") return plain("tooSlow");
  if (!(error instanceof ApiProblem)) return plain("server");
  if (error.offline) return plain(online ? "unreachable" : "offline");
  const { retryAfterSeconds } = error;
  return {
    kind: kindOf(error.problem.code),
    requestId: error.problem.requestId || null,
    retryAfterMs: retryAfterSeconds === null ? null : retryAfterSeconds * 1000,
  };
}

function kindOf(code: string): ScanProblemKind {
  switch (code) {
    case "unsupported_type":
      return "wrongType";
    case "too_large":
      return "tooLarge";
    case "unprocessable":
    case "invalid_input":
      return "unreadable";
    case "rate_limited":
      return "tooMany";
    case "unavailable":
      return "busy";
    case "not_found":
      return "museumGone";
    default:
      return "server";
  }
}

/** Whether the same photo may be answered later: the network or the server was in the way, not the photo. */
export function isPassing(kind: ScanProblemKind): boolean {
  return kind === "unreachable" || kind === "tooSlow" || kind === "busy" || kind === "server";
}

/** Waits before the camera asks again by itself: what the server asked for, else 2 s doubling up to a minute. */
export function pauseAfter(problem: Pick<ScanProblem, "kind" | "retryAfterMs">, times: number): number {
  const first = problem.kind === "tooMany" ? 30_000 : 2000;
  return Math.max(problem.retryAfterMs ?? 0, Math.min(60_000, first * 2 ** Math.max(0, times - 1)));
}
