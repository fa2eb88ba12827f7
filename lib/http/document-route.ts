import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Operation } from "@/lib/kernel/operation";
import { publicOrigin } from "./public-address";
import { answer, type Handler, readCall } from "./route";

/** Anybody's page may read what is published; a browser asks first when it names a profile in `Accept`. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link",
} as const;

/** What is unpublished is gone from caches in this time; pictures never change, only whether they are shown. */
const DOCUMENT_S = 300;
const PICTURE_S = 86_400;

/**
 * A route handler for a published document: JSON of the given media type that any site may read, with a validator so
 * that what has not changed is not sent again. The operation is told by which address this installation is reached.
 */
export function documentRoute<I extends z.ZodType>(operation: Operation<I>, type: string): Handler {
  return (request, route) =>
    open(request, route, async (requestId, params) => {
      const raw = { ...params, origin: publicOrigin(request.headers) };
      const { ctx, input } = await readCall<I>(request, raw, requestId, "visitor");
      const body = Buffer.from(JSON.stringify(await operation(ctx, input)));
      return validated(request, body, { type, maxAgeS: DOCUMENT_S });
    });
}

/** The same for a published picture. */
export function pictureRoute<I extends z.ZodType>(
  operation: Operation<I, z.ZodType<{ bytes: Uint8Array; type: string }>>,
): Handler {
  return (request, route) =>
    open(request, route, async (requestId, params) => {
      const { ctx, input } = await readCall<I>(request, { ...params }, requestId, "visitor");
      const { bytes, type } = await operation(ctx, input);
      return validated(request, Buffer.from(bytes), { type, maxAgeS: PICTURE_S });
    });
}

/** The same for a list of addresses, as search engines read it (sitemaps.org). */
export function sitemapRoute(
  operation: Operation<z.ZodType<{ origin: string }>, z.ZodType<{ addresses: string[] }>>,
): Handler {
  return (request, route) =>
    open(request, route, async (requestId, params) => {
      const raw = { museum: params.museum, origin: publicOrigin(request.headers) };
      const { ctx, input } = await readCall(request, raw, requestId, "visitor");
      const { addresses } = await operation(ctx, input as { origin: string });
      const urls = addresses.map((address) => `<url><loc>${address.replaceAll("&", "&amp;")}</loc></url>`);
      const head = '<?xml version="1.0" encoding="UTF-8"?>';
      const xml = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
      return validated(request, Buffer.from(xml), { type: "application/xml", maxAgeS: DOCUMENT_S });
    });
}

/** Answers a browser that asks whether another site's page may read this: yes. */
export const OPTIONS: Handler = (request, route) =>
  open(request, route, async () => {
    const allowed = { "access-control-allow-methods": "GET, HEAD", "access-control-allow-headers": "accept" };
    return new Response(null, { status: 204, headers: { ...allowed, "access-control-max-age": "86400" } });
  });

/** Leads to what stands below the address that was asked for. */
export function leadsTo(below: string): Handler {
  return (request, route) =>
    open(request, route, async () => {
      const { pathname } = new URL(request.url);
      const location = `${pathname.replace(/\/$/, "")}/${below}`;
      return new Response(null, { status: 303, headers: { location } });
    });
}

async function open(...[request, route, work]: Parameters<typeof answer>): Promise<Response> {
  const response = await answer(request, route, work);
  for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
  return response;
}

function validated(request: Request, body: Buffer, { type, maxAgeS }: { type: string; maxAgeS: number }) {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { "content-type": type, "cache-control": `public, max-age=${maxAgeS}`, etag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim());
  const fresh = known.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
  return fresh
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(body), { headers });
}
