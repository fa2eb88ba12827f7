import type { z } from "zod";
import type { Operation } from "@/lib/kernel/operation";
import { publicOrigin } from "./public-address";
import { type Handler, staffRoute } from "./route";

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
