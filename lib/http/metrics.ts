import { histogram } from "@/lib/kernel/metrics";

const requests = histogram({
  name: "artscope_http_request_duration_seconds",
  help: "Requests to the API until their answer begins, by route and class of status",
  labels: ["method", "route", "status"],
});

export type RouteParams = Record<string, string | string[] | undefined>;

/** Notes one answered request. `route` is a template: as many series as there are routes, however many addresses. */
export function observeRequest(
  request: Request,
  params: RouteParams,
  { status, durationMs }: { status: number; durationMs: number },
): void {
  const route = templateOf(new URL(request.url).pathname, params) ?? "other";
  const labels = { method: request.method, route, status: `${Math.floor(status / 100)}xx` };
  requests.observe(labels, durationMs / 1000);
}

/**
 * `/api/v1/artworks/{artworkId}` for the path that was asked for, from the values that the framework took out of it;
 * null when one of them is not found again. From the end on, because what is fixed comes first.
 */
export function templateOf(pathname: string, params: RouteParams): string | null {
  const segments = pathname.split("/").map(decoded);
  let end = segments.length;
  for (const [name, value] of Object.entries(params).toReversed()) {
    if (value === undefined) continue;
    const values = [value].flat().map(decoded);
    let at = end - values.length;
    while (at > 0 && !values.every((part, index) => segments[at + index] === part)) at -= 1;
    if (at <= 0) return null;
    segments.splice(at, values.length, `{${name}}`);
    end = at;
  }
  return segments.join("/");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
