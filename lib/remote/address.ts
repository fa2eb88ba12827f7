import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";

/** The whole internet that can be reached by IPv6 is in here; what lies outside is somebody's own. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an address belongs to the public internet: none of this machine, its network or a reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6's clothes is judged as what it is.
  const plain = ipaddr.process(address);
  if (plain.range() !== "unicast") return false;
  return plain.kind() === "ipv4" || plain.match(GLOBAL_IPV6);
}

/**
 * An address that something may be fetched from, as far as its text tells. Throws `invalid_input` for another scheme
 * than http(s), for credentials, and for an address of this machine or its network.
 */
export function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : refuse("is not an address of the web");
  if (url.protocol !== "http:" && url.protocol !== "https:") refuse("must begin with http:// or https://");
  if (url.username || url.password) refuse("must not contain a user name or a password");
  const host = hostOf(url);
  if (ipaddr.isValid(host) && !isPublicAddress(host) && !isAllowed(url)) throw privateAddress(host);
  url.hash = "";
  return url;
}

/** The host's name or number, an IPv6 number without its brackets. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1");
}

/** Whether this installation's settings name the server as one that may be in its own network. */
export function isAllowed(url: URL): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return env().ARTSCOPE_FETCH_ALLOW.includes(`${url.hostname}:${port}`);
}

/**
 * Resolves a name for the connection itself, so that the address connected to is the address checked, however often
 * the name's owner changes it. One private address among several refuses them all.
 */
export function publicLookup(resolver: typeof resolve = resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const hidden = addresses.find(({ address }) => !isPublicAddress(address));
      if (hidden) return callback(privateAddress(hostname) as NodeJS.ErrnoException & AppError, []);
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

export function privateAddress(host: string): AppError {
  const what = `${host} is an address of this machine or of a private network.`;
  return new AppError("invalid_input", `${what} Only the public internet is asked.`, {
    issues: [{ path: "url", message: "must be on the public internet" }],
  });
}

function refuse(message: string): never {
  throw new AppError("invalid_input", `url: ${message}`, { issues: [{ path: "url", message }] });
}
