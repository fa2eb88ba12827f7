import { createHash, timingSafeEqual } from "node:crypto";
import type { z } from "zod";
import { createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import type { Operation } from "@/lib/kernel/operation";
import { answer, type Handler } from "./route";

/**
 * A route for what a monitoring system reads, as text, with the bearer token of the settings. To everybody else, and
 * without that setting, there is nothing here.
 */
export function metricsRoute(
  operation: Operation<z.ZodObject, z.ZodType<{ text: string; type: string }>>,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId) => {
      const token = env().ARTSCOPE_METRICS_TOKEN;
      if (token === undefined || !isSame(request.headers.get("authorization") ?? "", `Bearer ${token}`))
        throw new AppError("not_found", "There is no such thing here.");
      const ctx = createContext({ actor: { kind: "system", name: "metrics" }, db: database(), requestId });
      const { text, type } = await operation(ctx, {});
      return new Response(text, { headers: { "content-type": type, "cache-control": "no-store" } });
    });
}

/** Compares in a time that tells nothing; hashed first, because only equal lengths can be compared so. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
