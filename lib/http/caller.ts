import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/kernel/access";
import { type Context, createContext, type DeviceClass } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { env } from "@/lib/kernel/env";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, negotiateLocale } from "@/lib/kernel/locale";
import { MuseumSlug, resolveMuseum } from "@/lib/museums";

/** A name of this computer, so that a page which gave its own name our address is not taken for it. */
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const LOOPBACK_ADDRESS = /^(?:|::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;
const REQUEST_ID = /^[\w-]{8,64}$/;

/** What both kinds of edge, routes and pages, know of a request. */
export type RequestFacts = {
  headers: Pick<Headers, "get">;
  /** The visitor's chosen language, from a cookie or parameter. */
  chosenLocale: string | null;
  /** The museum's slug as given; undefined means the installation's first. */
  museum: string | undefined;
  /** As whom the caller comes: a visitor, or somebody of the museum's staff. */
  as: "visitor" | "staff";
  /** Whether the call changes something; staff are then asked where it comes from. */
  changes: boolean;
};

/** The id that ties a request's log lines, its response and its error report together. */
export function requestIdOf(headers: Pick<Headers, "get">): string {
  const given = headers.get("x-request-id");
  return given && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Turns a request into the context that its operation runs in. */
export async function contextOf(facts: RequestFacts, requestId: string): Promise<Context> {
  const db = database();
  const actor = actorOf(facts);
  const anonymous = createContext({ actor, db, requestId });
  const slug = facts.museum === undefined ? undefined : MuseumSlug.safeParse(facts.museum);
  if (slug && !slug.success) throw new AppError("not_found", "There is no such museum here.");
  const museum = await resolveMuseum(anonymous, { slug: slug?.data });
  const chosen = LocaleSchema.safeParse(facts.chosenLocale).data;
  const offered = chosen && museum.locales.includes(chosen) ? chosen : null;
  const locale = offered ?? negotiateLocale(facts.headers.get("accept-language"), museum.locales);
  return createContext({
    actor,
    db,
    museum,
    requestId,
    locale: locale ?? museum.defaultLocale,
    device: deviceOf(facts.headers.get("user-agent")),
  });
}

/**
 * Until people sign in, the demo has one member of staff: whoever sits at the computer that it runs on. Not what comes
 * over the network (the proxy for phones says from where), nor what another site's page sends from that computer.
 */
function staffOf({ headers, changes }: Pick<RequestFacts, "headers" | "changes">): Actor {
  const isDemo = env().ARTSCOPE_DEMO_STAFF && isLoopbackCall(headers) && !(changes && isForeign(headers));
  return isDemo ? { kind: "staff", userId: "demo", role: "admin" } : { kind: "anonymous" };
}

function isLoopbackCall(headers: Pick<Headers, "get">): boolean {
  const host = headers.get("host") ?? "";
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return LOOPBACK_HOST.test(host) && hops.every((hop) => LOOPBACK_ADDRESS.test(hop));
}

/** A page of another origin in the same browser: it must change nothing in the staff's name. */
function isForeign(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get("host"));
}

/** Who is calling, as far as headers tell; known before a body is read. */
export function actorOf(facts: Pick<RequestFacts, "headers" | "as" | "changes">): Actor {
  return facts.as === "staff" ? staffOf(facts) : visitorOf(facts.headers);
}

/** `x-visit-id` is a visit's id, or `none` from a visitor who does not want to be recorded. */
function visitorOf(headers: Pick<Headers, "get">): Actor {
  const given = headers.get("x-visit-id");
  if (given === null || given === "") return { kind: "anonymous" };
  if (given === "none") return { kind: "visitor", visitId: null };
  const visitId = idOf("visit").safeParse(given);
  if (!visitId.success) {
    throw new AppError("invalid_input", "x-visit-id: must be the id (UUID) of a visit, or `none`");
  }
  return { kind: "visitor", visitId: visitId.data };
}

/** Only the class is kept; the text itself goes nowhere. */
function deviceOf(userAgent: string | null): DeviceClass {
  if (!userAgent) return "unknown";
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return "tablet";
  if (/Mobi|iPhone|Android/i.test(userAgent)) return "phone";
  return /Windows|Macintosh|Linux|CrOS/i.test(userAgent) ? "desktop" : "unknown";
}
