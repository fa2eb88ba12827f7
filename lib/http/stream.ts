import type { z } from "zod";
import type { Context } from "@/lib/kernel/context";
import type { Operation } from "@/lib/kernel/operation";
import { problemResponse } from "./problem";
import { answer, type Handler, readCall, staffRoute } from "./route";

/** How often the database is asked: soon enough to be watched, and one small query. */
const LOOK_MS = 1_000;
/** Something is said at least so often, so that neither end nor a proxy takes the line for dead. Pages count on it. */
const SILENCE_MS_MAX = 15_000;
/** What a page waits before it comes back, as told to the browser. */
const RETRY_MS = 2_000;

type Change = { id: string; revision: number };
type Changes = { items: Change[]; revision: number };

/**
 * A route for an operation that answers what changed after a revision. Asked for `text/event-stream` it goes on
 * answering, an event a change, whose id is where `Last-Event-ID` goes on from; else it answers once, as JSON.
 */
export function streamRoute<O extends z.ZodType<Changes>>(
  operation: Operation<z.ZodType<{ after?: number }, { after?: unknown }>, O>,
): Handler {
  const once = staffRoute(operation);
  return (request, route) => {
    if (!request.headers.get("accept")?.includes("text/event-stream")) return once(request, route);
    return answer(request, route, async (requestId) => {
      const raw = Object.fromEntries(new URL(request.url).searchParams);
      const { ctx, input } = await readCall(request, raw, requestId, "staff");
      const from = request.headers.get("last-event-id") || (input as { after?: unknown }).after;
      // Asked once before anything is streamed, so that a refusal is an answer like any other.
      const first = await operation(ctx, { after: from });
      const start = Number(from ?? first.revision);
      // Who was removed a second ago hears no more: each look asks anew who is listening.
      const look = async (after: number) =>
        operation((await readCall(request, raw, requestId, "staff")).ctx, { after });
      const body = changesOf({ first, start }, look, {
        signal: request.signal,
        ctx,
      });
      return new Response(body, {
        headers: {
          "content-type": "text/event-stream; charset=utf-8",
          // Compression and proxies would keep events back until there are enough of them.
          "cache-control": "no-cache, no-transform",
          "x-accel-buffering": "no",
        },
      });
    });
  };
}

function changesOf(
  { first, start }: { first: Changes; start: number },
  next: (after: number) => Promise<Changes>,
  { signal, ctx }: { signal: AbortSignal; ctx: Context },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let ended = signal.aborted;
  let cancelled = false;
  signal.addEventListener("abort", () => {
    ended = true;
  });
  return new ReadableStream({
    async start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      // A change that is not settled yet is answered again: what this listener was told is remembered meanwhile.
      let told = new Map<string, number>();
      let spokeAt = Date.now();
      let changes = first;
      say(`retry: ${RETRY_MS}\nid: ${start}\nevent: ready\ndata: {}\n\n`);
      while (!ended) {
        const fresh = changes.items.filter((item) => told.get(item.id) !== item.revision);
        for (const item of fresh) {
          // No further than this one: a line that breaks here must go on with the next.
          const id = Math.min(item.revision, changes.revision);
          say(`id: ${id}\ndata: ${JSON.stringify(item)}\n\n`);
        }
        told = new Map(changes.items.map((item) => [item.id, item.revision]));
        if (fresh.length > 0) spokeAt = Date.now();
        else if (Date.now() - spokeAt > SILENCE_MS_MAX) {
          // An event, not a comment: pages are not shown comments and would take the line for dead.
          say(`id: ${changes.revision}\nevent: beat\ndata: {}\n\n`);
          spokeAt = Date.now();
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        if (ended) break;
        try {
          changes = await next(changes.revision);
        } catch (error) {
          // Said once and ended: the browser comes back with the last id, and is then told what is wrong.
          ctx.log.warn(
            { problem: problemResponse(error, ctx.requestId).status },
            "a stream of changes ended",
          );
          break;
        }
      }
      if (!cancelled) controller.close();
    },
    cancel() {
      [ended, cancelled] = [true, true];
    },
  });
}
