import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { checkedUrl, isAllowed, publicLookup } from "./address";
import { unreachable } from "./refusals";

const TIME_MS_MAX = 15_000;

export type Post = { url: string; headers: Record<string, string>; body: string };
export type PostOptions = { timeMs?: number; lookup?: LookupFunction };

/**
 * Sends something to an address of the public internet, within 15 seconds, and answers the status; what else comes
 * back is not read, and nobody is followed elsewhere. Throws `invalid_input` for an address that is not to be reached.
 */
export async function postUrl(
  { url: address, headers, body }: Post,
  { timeMs = TIME_MS_MAX, lookup = publicLookup() }: PostOptions = {},
): Promise<{ status: number; retryAfter: string | null }> {
  const url = checkedUrl(address);
  const { request } = url.protocol === "https:" ? https : http;
  const options = {
    // A connection of its own: one kept from before was checked for another name.
    ...{ agent: false, method: "POST", signal: AbortSignal.timeout(timeMs) },
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    ...(isAllowed(url) ? {} : { lookup }),
  };
  return new Promise((resolve, reject) => {
    const call = request(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null });
      response.destroy();
    });
    call.on("error", (error) => reject(unreachable(url.hostname, error, "answer")));
    call.end(body);
  });
}
