import type { z } from "zod";
import type { Operation } from "@/lib/kernel/operation";
import { publicOrigin } from "./public-address";
import { answer, type Handler, readCall, staffRoute } from "./route";

/** A staff route whose operation is told by which address this installation is reached, as `origin`. */
export function originRoute<I extends z.ZodType, O extends z.ZodType>(operation: Operation<I, O>): Handler {
  const handler = staffRoute(operation);
  return (request, route) => {
    const url = new URL(request.url);
    // Last, so that what the edge knows replaces what a caller says.
    url.searchParams.set("origin", publicOrigin(request.headers));
    return handler(new Request(url, request), route);
  };
}

/** The same for an operation that answers a file to keep. */
export function downloadRoute<I extends z.ZodType>(
  operation: Operation<I, z.ZodType<{ bytes: Uint8Array; type: string; name: string }>>,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId, params) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const raw = { ...query, ...params, origin: publicOrigin(request.headers) };
      const { ctx, input } = await readCall<I>(request, raw, requestId, "staff");
      const { bytes, type, name } = await operation(ctx, input);
      const headers = {
        "content-type": type,
        "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]/g, "-")}"`,
        "cache-control": "no-store",
      };
      return new Response(new Uint8Array(bytes), { headers });
    });
}
