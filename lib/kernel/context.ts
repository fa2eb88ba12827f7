import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { Database } from "@/db/client";
import { outbox } from "@/db/schema/outbox";
import type { Actor } from "./access";
import { AppError } from "./errors";
import type { Announcement } from "./events";
import type { MuseumId } from "./ids";
import type { Locale } from "./locale";
import { log } from "./log";

/** The museum a call is about, as far as every domain needs it. */
export type MuseumScope = { id: MuseumId; slug: string; defaultLocale: Locale; locales: readonly Locale[] };

/** As coarse as it can be: no user agent is kept. */
export type DeviceClass = "phone" | "tablet" | "desktop" | "unknown";

/** All that an operation knows of its caller. Nothing below the edge reads headers or cookies. */
export type Context = {
  actor: Actor;
  museum: MuseumScope | null;
  locale: Locale;
  device: DeviceClass;
  db: Database;
  requestId: string;
  log: Logger;
  now(): Date;
  /** Writes events in the transaction that `db` is in: they are sent if, and only if, that commits. */
  announce(...events: Announcement[]): Promise<void>;
};

/** Builds a context; the edge, scripts and jobs call it, operations never do. */
export function createContext(
  given: Pick<Context, "actor" | "db"> &
    Partial<Pick<Context, "museum" | "locale" | "device" | "requestId" | "now">>,
): Context {
  const requestId = given.requestId ?? randomUUID();
  const museum = given.museum ?? null;
  const now = given.now ?? (() => new Date());
  return {
    actor: given.actor,
    museum,
    locale: given.locale ?? museum?.defaultLocale ?? "en",
    device: given.device ?? "unknown",
    db: given.db,
    requestId,
    log: log.child({ requestId }),
    now,
    async announce(...events) {
      const row = { museumId: museum?.id ?? null, createdAt: now(), nextAttemptAt: now() };
      if (events.length > 0)
        await given.db.insert(outbox).values(events.map((event) => ({ ...row, ...event })));
    },
  };
}

/**
 * Runs `work` in one transaction with a context whose `db` is that transaction. Inside, use only the
 * inner context: the embedded database has one backend, so a second connection would wait for ever.
 */
export async function inTransaction<T>(ctx: Context, work: (inner: Context) => Promise<T>): Promise<T> {
  let announced = false;
  const answer = await ctx.db.transaction((tx) => {
    const inner = { ...createContext({ ...ctx, db: tx }), log: ctx.log };
    const announce = (...events: Announcement[]) => {
      announced ||= events.length > 0;
      return inner.announce(...events);
    };
    return work({ ...inner, announce });
  });
  if (announced) for (const listener of listeners) listener();
  return answer;
}

type Listener = () => void;
// On `globalThis`, because the server bundles this file more than once.
const holder = globalThis as typeof globalThis & { artscopeAnnounced?: Set<Listener> };
holder.artscopeAnnounced ??= new Set();
const listeners = holder.artscopeAnnounced;

/** Calls `listener` soon after this process has committed an event. Answers how to stop that. */
export function onAnnounced(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The museum of this call; a call without one is refused like any unknown id. */
export function museumOf(ctx: Context): MuseumScope {
  if (!ctx.museum) throw new AppError("not_found", "Say which museum this is about.");
  return ctx.museum;
}

/** The same call, done by the system: a person may ask for a thing; how it is done is not their business. */
export function asSystem(ctx: Context, name: string): Context {
  return { ...ctx, actor: { kind: "system", name } };
}
