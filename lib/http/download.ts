import type { z } from "zod";
import type { Operation } from "@/lib/kernel/operation";
import { publicOrigin } from "./public-address";
import { answer, type Handler, readCall } from "./route";

/** A file to keep: whole, or in parts for one that may be too large to be held. */
type Download = { name: string; type: string } & ({ bytes: Uint8Array } | { parts: AsyncIterable<string> });

/**
 * A route for an operation of the staff that answers a file, told by which address this installation is reached, as
 * `origin`. What goes wrong between parts breaks the download off, so that no half of a file is taken for all of it.
 */
export function downloadRoute<I extends z.ZodType>(operation: Operation<I, z.ZodType<Download>>): Handler {
  return (request, route) =>
    answer(request, route, async (requestId, params) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const raw = { ...query, ...params, origin: publicOrigin(request.headers) };
      const { ctx, input } = await readCall<I>(request, raw, requestId, "staff");
      const file = await operation(ctx, input);
      const onError = (error: unknown) => ctx.log.error({ err: error }, "a download broke off");
      return new Response("bytes" in file ? new Uint8Array(file.bytes) : streamOf(file.parts, onError), {
        headers: {
          "content-type": file.type,
          "content-disposition": `attachment; filename="${file.name.replaceAll(/[^\w.-]+/g, "-")}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          "cache-control": "no-store",
        },
      });
    });
}

function streamOf(
  parts: AsyncIterable<string>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
