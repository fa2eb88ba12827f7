import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { checkedUrl, isAllowed, publicLookup } from "./address";
import { pacer } from "./pace";
import { refusalOf, unreachable } from "./refusals";

const REDIRECTS_MAX = 3;
/** For the whole download with its redirects: 50 MB in this time need 3.5 Mbit/s. */
const TIME_MS_MAX = 120_000;
/** Between two calls of this process to one host of others: what a person who clicks would do. */
const PACE_MS = 250;

/** What is asked for, by a word for messages, its media types and its greatest size in bytes. */
export type Wanted = { what: string; accept: string; bytesMax: number };
export type Fetched = { bytes: Uint8Array; type: string; url: string };
export type FetchOptions = { timeMs?: number; lookup?: LookupFunction; pace?: typeof paced };

const paced = pacer(PACE_MS);

/**
 * The bytes behind an address of the web: within two minutes, over at most three redirects each of which is checked
 * like the first address. Throws `unavailable` where trying again may help, else says why it never will.
 */
export async function fetchUrl(
  address: string,
  wanted: Wanted,
  { timeMs = TIME_MS_MAX, lookup = publicLookup(), pace = paced }: FetchOptions = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeMs);
  let url = checkedUrl(address);
  for (let redirects = 0; ; redirects++) {
    // A server in one's own network is one's own to hurry.
    if (!isAllowed(url)) await pace(url.host);
    const response = await request(url, { signal, lookup, wanted });
    try {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        if (redirects === REDIRECTS_MAX)
          throw new AppError("unprocessable", `${address} leads on more than ${REDIRECTS_MAX} times.`);
        if (!URL.canParse(headers.location, url))
          throw new AppError("unprocessable", `${url.hostname} leads to an address that can't be read.`);
        url = checkedUrl(new URL(headers.location, url).href);
        continue;
      }
      if (statusCode !== 200)
        throw refusalOf(url.hostname, statusCode, { retryAfter: headers["retry-after"], what: wanted.what });
      const bytes = await readAll(response, wanted, url.hostname);
      return { bytes, type: headers["content-type"] ?? "", url: url.href };
    } finally {
      response.destroy();
    }
  }
}

type Call = { signal: AbortSignal; lookup: LookupFunction; wanted: Wanted };

function request(url: URL, { signal, lookup, wanted }: Call): Promise<http.IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  const { ARTSCOPE_CONTACT: contact } = env();
  const headers = {
    accept: wanted.accept,
    "accept-encoding": "identity",
    "user-agent": contact ? `ArtScope (+${contact})` : "ArtScope",
  };
  return new Promise((resolve, reject) => {
    // A connection of its own: one kept from before was checked for another name.
    const options = { agent: false, headers, signal, ...(isAllowed(url) ? {} : { lookup }) };
    get(url, options, resolve).on("error", (error) => reject(unreachable(url.hostname, error, wanted.what)));
  });
}

async function readAll(
  response: http.IncomingMessage,
  { bytesMax, what }: Wanted,
  host: string,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new AppError("too_large", `The file is larger than ${bytesMax / 1024 / 1024} MB, which is the limit.`);
  if (Number(response.headers["content-length"] ?? 0) > bytesMax) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.byteLength;
      if (length > bytesMax) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreachable(host, error, what);
  }
  return Buffer.concat(chunks);
}
