import type { DescribedWork } from "@/lib/catalog/contract";
import type { Id } from "@/lib/kernel/ids";
import type { Locale, Localized } from "@/lib/kernel/locale";
import type { Building } from "@/lib/museums/contract";
import type { Route } from "./route/route";
import type { Spot } from "./route/walk";

export const LACKS = [
  "few-stops",
  "no-title",
  "no-summary",
  "no-story",
  "stop-gone",
  "stop-unpublished",
  "stop-unplaced",
  "no-way",
  "language",
] as const;

/** Why a tour can't be shown to visitors, or what it lacks though it can. */
type Lack = {
  kind: (typeof LACKS)[number];
  severity: "error" | "warning";
  stopId: Id<"tourStop"> | null;
  locale: Locale | null;
};

/** As much of a tour as can be found wanting. */
type Stop = {
  id: Id<"tourStop">;
  subject: { kind: "artwork"; artworkId: Id<"artwork"> | null } | { kind: "room"; roomId: Id<"room"> | null };
  story: Localized<string>;
};
type Draft = { texts: Localized<{ title: string; summary: string }>; stops: readonly Stop[] };
type Known = { works: readonly DescribedWork[]; rooms: Building["rooms"]; locales: readonly Locale[] };

/** Where a stop is; null when it is nowhere. */
export function spotOf(stop: Stop, { works, rooms }: Pick<Known, "works" | "rooms">): Spot | null {
  const { subject } = stop;
  if (subject.kind === "room") {
    const room = rooms.find(({ id }) => id === subject.roomId);
    return room ? { roomId: room.id, at: null } : null;
  }
  const work = works.find(({ id }) => id === subject.artworkId);
  const room = rooms.find(({ id }) => id === work?.roomId);
  if (!work || !room) return null;
  return { roomId: room.id, at: work.x === null || work.y === null ? null : { x: work.x, y: work.y } };
}

/** What is wrong with one stop, the gravest alone; null when nothing is. */
function lackOf(stop: Stop, known: Known): Lack["kind"] | null {
  const { subject } = stop;
  if (subject.kind === "room")
    return known.rooms.some(({ id }) => id === subject.roomId) ? null : "stop-gone";
  const work = known.works.find(({ id }) => id === subject.artworkId);
  if (!work || work.gone) return "stop-gone";
  if (!work.published) return "stop-unpublished";
  return work.onDisplay && spotOf(stop, known) ? null : "stop-unplaced";
}

/**
 * What a tour lacks. Errors keep it from visitors: two stops at least, each at something that they can find, and its
 * texts in the museum's first language. The other languages and a way that is not drawn are warnings.
 */
export function lacksOf(tour: Draft, known: Known, route: Pick<Route, "gaps">): Lack[] {
  const lacks: Lack[] = [];
  const note = (kind: Lack["kind"], severity: Lack["severity"], more: Partial<Lack> = {}) =>
    lacks.push({ kind, severity, stopId: null, locale: null, ...more });
  const [first = "en", ...others] = known.locales;
  if (tour.stops.length < 2) note("few-stops", "error");
  if (!tour.texts[first]?.title) note("no-title", "error", { locale: first });
  if (!tour.texts[first]?.summary) note("no-summary", "error", { locale: first });
  for (const stop of tour.stops) {
    const wrong = lackOf(stop, known);
    if (wrong) note(wrong, "error", { stopId: stop.id });
    if (!stop.story[first]) note("no-story", "error", { stopId: stop.id, locale: first });
  }
  for (const locale of others) {
    const { title, summary } = tour.texts[locale] ?? {};
    const isWhole = title && summary && tour.stops.every(({ story }) => story[locale]);
    if (!isWhole) note("language", "warning", { locale });
  }
  if (route.gaps > 0) note("no-way", "warning");
  return lacks;
}
