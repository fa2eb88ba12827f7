import { headers } from "next/headers";
import { env } from "@/lib/kernel/env";
import { listKeptMail } from "@/lib/mail";
import type { KeptMail } from "@/lib/mail/contract";
import { edgeContext, requestIdOf } from "./caller";

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const LOOPBACK_ADDRESS = /^(?:|::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * What the demo would have sent, for whoever sits at its computer; null to everybody else: each link in it opens a
 * door. Where e-mails are really sent, nothing is kept.
 */
export async function demoOutbox(): Promise<KeptMail[] | null> {
  const given = await headers();
  if (!env().ARTSCOPE_DEMO_MAIL || !isAtHome(given)) return null;
  return (await listKeptMail(edgeContext(requestIdOf(given)), {})).items;
}

/** Whether a call comes from this computer: by its own name, and through no proxy that saw another address. */
export function isAtHome(given: Pick<Headers, "get">): boolean {
  const hops = (given.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return LOOPBACK_HOST.test(given.get("host") ?? "") && hops.every((hop) => LOOPBACK_ADDRESS.test(hop));
}
