import { headers } from "next/headers";
import { env } from "@/lib/kernel/env";

/** An address of this installation as a visitor's phone would open it. */
export type PublicAddress = {
  url: string;
  /** Without the scheme, for reading aloud and typing. */
  text: string;
  /** False for an address that means "this very machine": another device can't open it. */
  reachable: boolean;
};

/** The absolute address of a path: by `ARTSCOPE_PUBLIC_URL` where set, else as this request came in. */
export async function publicAddress(path: string): Promise<PublicAddress> {
  return addressOf(path, publicOrigin(await headers()));
}

/** Scheme and host of this installation: by `ARTSCOPE_PUBLIC_URL` where set, else as this request came in. */
export function publicOrigin(given: Pick<Headers, "get">): string {
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost";
  const scheme = given.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  return new URL(env().ARTSCOPE_PUBLIC_URL ?? `${scheme}://${host}`).origin;
}

/** Pure form, for tests. */
export function addressOf(path: string, origin: string): PublicAddress {
  const url = new URL(path, origin);
  const reachable = !/^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(url.hostname);
  return { url: url.href, text: url.href.replace(/^https?:\/\//, ""), reachable };
}
