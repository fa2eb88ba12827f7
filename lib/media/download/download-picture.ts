import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { AppError } from "@/lib/kernel/errors";
import { MAX_IMAGE_BYTES } from "../contract";
import { checkedUrl, isAllowed, publicLookup } from "./address";
import { refusalOf, unreachable } from "./refusals";

const REDIRECTS_MAX = 3;
/** For the whole download with its redirects: 50 MB in this time need 3.5 Mbit/s. */
const TIME_MS_MAX = 120_000;

export type DownloadOptions = { bytesMax?: number; timeMs?: number; lookup?: LookupFunction };

/**
 * The bytes behind an address of the web: at most 50 MB within two minutes, over at most three redirects each of which
 * is checked like the first address. Throws `unavailable` where trying again may help, else says why it never will.
 */
export async function downloadPicture(
  address: string,
  { bytesMax = MAX_IMAGE_BYTES, timeMs = TIME_MS_MAX, lookup = publicLookup() }: DownloadOptions = {},
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeMs);
  let url = checkedUrl(address);
  for (let redirects = 0; ; redirects++) {
    const response = await request(url, signal, lookup);
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
      if (statusCode !== 200) throw refusalOf(url.hostname, statusCode, headers["retry-after"]);
      return await readAll(response, bytesMax, url.hostname);
    } finally {
      response.destroy();
    }
  }
}

function request(url: URL, signal: AbortSignal, lookup: LookupFunction): Promise<http.IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  const headers = { accept: "image/*", "accept-encoding": "identity", "user-agent": "ArtScope" };
  return new Promise((resolve, reject) => {
    // A connection of its own: one kept from before was checked for another name.
    const options = { agent: false, headers, signal, ...(isAllowed(url) ? {} : { lookup }) };
    get(url, options, resolve).on("error", (error) => reject(unreachable(url.hostname, error)));
  });
}

async function readAll(response: http.IncomingMessage, bytesMax: number, host: string): Promise<Uint8Array> {
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
    throw unreachable(host, error);
  }
  return Buffer.concat(chunks);
}
