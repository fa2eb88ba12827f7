import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The address with every segment decodable: in one whose escapes are not UTF-8, each "%" stands for itself. */
export function readableAddress(address: string): string {
  const end = address.indexOf("?");
  const path = end < 0 ? address : address.slice(0, end);
  const segments = path.split("/").map((part) => (isReadable(part) ? part : part.replaceAll("%", "%25")));
  return segments.join("/") + address.slice(path.length);
}

function isReadable(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}

/**
 * From now on this process's HTTP servers see readable addresses only. Next answers the others with a bare 500 before
 * any code of ours runs; Node announces a request on this channel before it hands it over.
 */
export function keepAddressesReadable(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url?.includes("%")) request.url = readableAddress(request.url);
  });
}
