import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/kernel/access";
import { type Context, createContext, type DeviceClass } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, negotiateLocale } from "@/lib/kernel/locale";
import { MuseumSlug, resolveMuseum } from "@/lib/museums";
import { actorIn, type Doing, readStaffCaller, type StaffCaller } from "./staff-caller";

const REQUEST_ID = /^[\w-]{8,64}$/;

/** What both kinds of edge, routes and pages, know of a request. */
export type RequestFacts = {
  headers: Pick<Headers, "get">;
  /** The visitor's chosen language, from a cookie or parameter. */
  chosenLocale: string | null;
  /** The museum's slug as given; undefined means the installation's first, null that the call is about none. */
  museum: string | null | undefined;
  /** As whom the caller comes: a visitor, or somebody of the museum's staff. */
  as: "visitor" | "staff";
  doing: Doing;
};

/** The id that ties a request's log lines, its response and its error report together. */
export function requestIdOf(headers: Pick<Headers, "get">): string {
  const given = headers.get("x-request-id");
  return given && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Who is calling, as far as it is known before a museum is: what comes in a body is read only after this. */
export type Caller = { as: "visitor"; actor: Actor } | { as: "staff"; staff: StaffCaller };

/** Reads who is calling from the headers; of staff, the database is asked whether they still are. */
export async function callerOf(
  { headers, as, doing }: Pick<RequestFacts, "headers" | "as" | "doing">,
  requestId: string,
): Promise<Caller> {
  if (as === "visitor") return { as, actor: visitorOf(headers) };
  return { as, staff: await readStaffCaller(edgeContext(requestId), headers, doing) };
}

/** The most that a caller is anywhere: enough to turn away whoever is nobody at all. */
export function actorOf(caller: Caller): Actor {
  return caller.as === "visitor" ? caller.actor : actorIn(caller.staff, null);
}

/** Turns a request into the context that its operation runs in. */
export async function contextOf(facts: RequestFacts, requestId: string, known?: Caller): Promise<Context> {
  const caller = known ?? (await callerOf(facts, requestId));
  const system = edgeContext(requestId);
  if (facts.museum === null) return contextOfNone(facts, requestId, caller);
  const slug = facts.museum === undefined ? undefined : MuseumSlug.safeParse(facts.museum);
  if (slug && !slug.success) throw new AppError("not_found", "There is no such museum here.");
  const key = caller.as === "staff" && caller.staff.kind === "key" ? caller.staff : null;
  const wanted = slug ? { slug: slug.data } : key ? { id: key.museumId } : {};
  const museum = await resolveMuseum(system, wanted);
  if (key && key.museumId !== museum.id) throw new AppError("not_found", "There is no such museum here.");
  const chosen = LocaleSchema.safeParse(facts.chosenLocale).data;
  const offered = chosen && museum.locales.includes(chosen) ? chosen : null;
  const locale = offered ?? negotiateLocale(facts.headers.get("accept-language"), museum.locales);
  return createContext({
    actor: caller.as === "visitor" ? caller.actor : actorIn(caller.staff, museum.id),
    db: database(),
    museum,
    requestId,
    locale: locale ?? museum.defaultLocale,
    device: deviceOf(facts.headers.get("user-agent")),
  });
}

/** For what is about a person rather than a museum. A key is a museum's: here it is nobody. */
function contextOfNone({ headers, chosenLocale }: RequestFacts, requestId: string, caller: Caller): Context {
  const actor = actorOf(caller);
  const locale = LocaleSchema.safeParse(chosenLocale).data ?? negotiateLocale(headers.get("accept-language"));
  return createContext({
    actor: actor.kind === "apiKey" ? { kind: "anonymous" } : actor,
    ...{ db: database(), requestId, locale: locale ?? "en", device: deviceOf(headers.get("user-agent")) },
  });
}

/** What the edge itself asks: whose session, which museum. */
export function edgeContext(requestId: string): Context {
  return createContext({ actor: { kind: "system", name: "edge" }, db: database(), requestId });
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
