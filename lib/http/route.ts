import type { z } from "zod";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { log } from "@/lib/kernel/log";
import { assertAllowed, type Operation } from "@/lib/kernel/operation";
import { BODY_BYTES_MAX, readBody, reserveBody } from "./body";
import { actorOf, type Caller, callerOf, contextOf, type RequestFacts, requestIdOf } from "./caller";
import { observeRequest, type RouteParams } from "./metrics";
import { problemResponse } from "./problem";
import type { Doing } from "./staff-caller";

/** Next gives a route whose address has no parameters a promise of nothing. */
export type Handler = (
  request: Request,
  route: { params: Promise<RouteParams | undefined> },
) => Promise<Response>;

/**
 * A route handler for an operation: query, body and path become its input (the path wins), `museum` and
 * `locale` become its context. Errors are answered as problem+json.
 */
export function route<I extends z.ZodType, O extends z.ZodType>(operation: Operation<I, O>): Handler {
  return handle(operation, "visitor");
}

/** The same for an operation of the museum's staff. */
export function staffRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<I, O>): Handler {
  return handle(operation, "staff");
}

/** The same for an operation about a person rather than a museum: their account, and how they come to have one. */
export function accountRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<I, O>): Handler {
  return handle(operation, "staff", null);
}

function handle<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  as: RequestFacts["as"],
  museum?: null,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId, params) => {
      // Nobody sends fifty megabytes to be told afterwards that this is not for them.
      const caller = await callerOf({ headers: request.headers, as, doing: doing(request) }, requestId);
      assertAllowed(operation, { actor: actorOf(caller), requestId });
      const bytesMax = BODY_BYTES_MAX[as];
      const release = hasBody(request) ? reserveBody(request, bytesMax) : () => undefined;
      try {
        const given = { ...(await readInput(request, bytesMax)), ...params };
        const { ctx, input } =
          museum === null
            ? await readAccountCall<I>(request, given, requestId, caller)
            : await readCall<I>(request, given, requestId, caller);
        const output = await operation(ctx, input);
        return Response.json(output, { headers: { "cache-control": "no-store" } });
      } finally {
        release();
      }
    });
}

/** The same for an operation about the installation, which must answer even where there is no museum yet. */
export function systemRoute<O extends z.ZodType>(operation: Operation<z.ZodObject, O>): Handler {
  return (request, route) =>
    answer(request, route, async (requestId) => {
      const ctx = createContext({ actor: { kind: "anonymous" }, db: database(), requestId });
      return Response.json(await operation(ctx, {}), { headers: { "cache-control": "no-store" } });
    });
}

/** The same for an operation that answers bytes whose address never changes its content. */
export function fileRoute<I extends z.ZodType>(
  operation: Operation<I, z.ZodType<{ bytes: Uint8Array; type: string }>>,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId, params) => {
      const ctx = createContext({ actor: { kind: "anonymous" }, db: database(), requestId });
      const { bytes, type } = await operation(ctx, params as z.input<I>);
      return new Response(Buffer.from(bytes), {
        headers: { "content-type": type, "cache-control": "public, max-age=31536000, immutable" },
      });
    });
}

/** What is known of a file that is sent as the whole body of a request. */
type SentFile = { type: string | null; bytes: number | null; body: ReadableStream<Uint8Array> };

/** The same for an operation that takes a file as it arrives. Its address says all that has to be known of the sender. */
export function intakeRoute<I extends z.ZodType<unknown, SentFile>, O extends z.ZodType>(
  operation: Operation<I, O>,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId, params) => {
      const ctx = createContext({ actor: { kind: "anonymous" }, db: database(), requestId });
      const { headers, url, body } = request;
      const length = headers.get("content-length");
      const file = {
        type: headers.get("content-type"),
        bytes: length === null ? null : Number(length),
        body,
      };
      const query = Object.fromEntries(new URL(url).searchParams);
      const output = await operation(ctx, { ...query, ...params, ...file } as z.input<I>);
      return Response.json(output, { headers: { "cache-control": "no-store" } });
    });
}

/** The context and the input of a call: `museum` and `locale` are the context's, the rest is the operation's. */
export async function readCall<I extends z.ZodType>(
  request: Request,
  raw: Record<string, unknown>,
  requestId: string,
  caller: Caller | RequestFacts["as"],
): Promise<{ ctx: Context; input: z.input<I> }> {
  const { museum, locale, ...input } = raw;
  const chosenLocale = typeof locale === "string" ? locale : cookie(request, "locale");
  // A museum that isn't text (a file, an object) is no museum's name: "" is refused like any unknown one.
  const named = museum === undefined || typeof museum === "string" ? museum : "";
  const known = typeof caller === "string" ? undefined : caller;
  const as = typeof caller === "string" ? caller : caller.as;
  const facts = { headers: request.headers, chosenLocale, museum: named, as, doing: doing(request) };
  // The operation parses what it is given; the edge only collects it.
  return { ctx: await contextOf(facts, requestId, known), input: input as z.input<I> };
}

/** The same where no museum is meant: what a set-up calls `museum` is the operation's own. */
async function readAccountCall<I extends z.ZodType>(
  request: Request,
  input: Record<string, unknown>,
  requestId: string,
  caller: Caller,
): Promise<{ ctx: Context; input: z.input<I> }> {
  const facts = { headers: request.headers, chosenLocale: cookie(request, "locale"), museum: null };
  const ctx = await contextOf({ ...facts, as: caller.as, doing: doing(request) }, requestId, caller);
  return { ctx, input: input as z.input<I> };
}

/** Answers a request, errors as problem+json, and notes it in the log, with its request id, and in the metrics. */
export async function answer(
  request: Request,
  route: Parameters<Handler>[1],
  work: (requestId: string, params: RouteParams) => Promise<Response>,
): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  const started = performance.now();
  const params = (await route.params) ?? {};
  const response = await work(requestId, params).catch((error: unknown) => problemResponse(error, requestId));
  response.headers.set("x-request-id", requestId);
  // The path alone: what somebody searched for is not the log's business.
  const { pathname } = new URL(request.url);
  const facts = { requestId, method: request.method, path: pathname, status: response.status };
  const durationMs = performance.now() - started;
  observeRequest(request, params, { status: response.status, durationMs });
  log.info({ ...facts, durationMs: Math.round(durationMs) }, "request");
  return response;
}

function hasBody({ method }: Request): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

function doing({ method }: Request): Doing {
  return method === "GET" ? "answer" : "change";
}

async function readInput(request: Request, bytesMax: number): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return hasBody(request) ? { ...query, ...(await readBody(request, bytesMax)) } : query;
}

function cookie(request: Request, name: string): string | null {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}
