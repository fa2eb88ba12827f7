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

export type ScanProblem = { kind: ScanProblemKind; requestId: string | null };

type HttpProblem = { status: number; code: string; requestId?: string | null };

/** Sorts an error of a scan by what the visitor can do about it; null when we gave up the question ourselves. */
export function scanProblemOf(error: unknown, online: boolean): ScanProblem | null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  if (error instanceof DOMException && error.name === "TimeoutError")
    return { kind: "tooSlow", requestId: null };
  if (!isHttpProblem(error)) return { kind: online ? "unreachable" : "offline", requestId: null };
  return { kind: kindOf(error), requestId: error.requestId ?? null };
}

function kindOf(problem: HttpProblem): ScanProblemKind {
  switch (problem.code) {
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

/** Waits before the camera asks again by itself after a problem, in milliseconds; doubles up to a minute. */
export function pauseAfter(problem: ScanProblemKind, times: number): number {
  const first = problem === "tooMany" ? 30_000 : 2000;
  return Math.min(60_000, first * 2 ** Math.max(0, times - 1));
}

function isHttpProblem(error: unknown): error is HttpProblem {
  return (
    typeof error === "object" &&
    error !== null &&
    "status" in error &&
    typeof error.status === "number" &&
    "code" in error &&
    typeof error.code === "string"
  );
}
