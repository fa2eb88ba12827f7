import type { z } from "zod";
import type { Problem } from "./problem-details";

/** A failed call as the page can explain it. `status` 0 means that no answer came. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";

  constructor(
    readonly status: number,
    readonly problem: Omit<Problem, "type" | "status">,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(problem.detail);
  }

  get offline(): boolean {
    return this.status === 0;
  }
}

/** Whether a call was refused because somebody else was faster. */
export const isConflict = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.problem.code === "conflict";

type Options = { visitId?: string | null; signal?: AbortSignal; keepalive?: boolean };

/** GET under /api/v1; undefined parameters are left out. Throws `ApiProblem`. */
export function apiGet<S extends z.ZodType>(
  path: string,
  parameters: Record<string, string | number | undefined>,
  schema: S,
  options: Options = {},
): Promise<z.output<S>> {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return send("GET", `${path}?${query}`, undefined, schema, options);
}

/** POST of JSON or a form under /api/v1. Throws `ApiProblem`. */
export function apiPost<S extends z.ZodType>(
  path: string,
  body: FormData | Record<string, unknown>,
  schema: S,
  options: Options = {},
): Promise<z.output<S>> {
  return send("POST", path, body, schema, options);
}

/** PUT of JSON under /api/v1. Throws `ApiProblem`. */
export function apiPut<S extends z.ZodType>(
  path: string,
  body: Record<string, unknown>,
  schema: S,
  options: Options = {},
): Promise<z.output<S>> {
  return send("PUT", path, body, schema, options);
}

/** PATCH of JSON under /api/v1. Throws `ApiProblem`. */
export function apiPatch<S extends z.ZodType>(
  path: string,
  body: Record<string, unknown>,
  schema: S,
  options: Options = {},
): Promise<z.output<S>> {
  return send("PATCH", path, body, schema, options);
}

/** DELETE under /api/v1. Throws `ApiProblem`. */
export function apiDelete<S extends z.ZodType>(
  path: string,
  schema: S,
  options: Options = {},
): Promise<z.output<S>> {
  return send("DELETE", path, undefined, schema, options);
}

async function send<S extends z.ZodType>(
  method: string,
  path: string,
  body: FormData | Record<string, unknown> | undefined,
  schema: S,
  { visitId, signal, keepalive }: Options,
): Promise<z.output<S>> {
  const headers = new Headers({ accept: "application/json" });
  if (visitId) headers.set("x-visit-id", visitId);
  if (body && !(body instanceof FormData)) headers.set("content-type", "application/json");
  const payload = body instanceof FormData ? body : body && JSON.stringify(body);
  const response = await fetch(`/api/v1${path}`, { method, headers, body: payload, signal, keepalive }).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new ApiProblem(0, {
        title: "No connection",
        detail: "No answer came.",
        code: "offline",
        requestId: "",
      });
    },
  );
  if (!response.ok) throw await problemFrom(response);
  return schema.parse(await response.json());
}

async function problemFrom(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get("retry-after")) || null;
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
  const problem: Problem | null = isProblem ? await response.json().catch(() => null) : null;
  const requestId = response.headers.get("x-request-id") ?? "";
  return new ApiProblem(
    response.status,
    problem ?? { title: response.statusText, detail: response.statusText, code: "internal", requestId },
    retryAfter,
  );
}
