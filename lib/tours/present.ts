import { locateArtworks, summariseArtworks } from "@/lib/catalog";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { type Context, museumOf } from "@/lib/kernel/context";
import { pick } from "@/lib/kernel/locale";
import { getBuilding } from "@/lib/museums";
import type { Building } from "@/lib/museums/contract";
import { countWords, routeOf, type Spot, suggestMinutes, type Tour, type TourStop } from "./contract";
import type { StopRow, TourParts } from "./queries";

type Shown = {
  building: Building;
  works: ReadonlyMap<string, { summary: ArtworkSummary; at: { x: number; y: number } | null }>;
};

/** Works are asked for in portions of this size. */
const PORTION = 200;

/** What visitors can see of the works that these stops are at, and the building. */
export async function shown(ctx: Context, stops: readonly StopRow[]): Promise<Shown> {
  const artworkIds = [...new Set(stops.flatMap(({ artworkId }) => artworkId ?? []))];
  const works: Map<string, { summary: ArtworkSummary; at: { x: number; y: number } | null }> = new Map();
  for (let from = 0; from < artworkIds.length; from += PORTION) {
    const portion = { artworkIds: artworkIds.slice(from, from + PORTION) };
    const places = await locateArtworks(ctx, portion);
    for (const summary of await summariseArtworks(ctx, portion))
      works.set(summary.id, { summary, at: places.get(summary.id) ?? null });
  }
  return { building: await getBuilding(ctx, {}), works };
}

/**
 * A tour as visitors see it, in one language. A stop whose work they can't see, or whose room is gone, is passed over;
 * the others follow each other.
 */
export function toTour(ctx: Context, { tour, stops }: TourParts, { building, works }: Shown): Tour {
  const { locale } = ctx;
  const { defaultLocale } = museumOf(ctx);
  const texts = pick(tour.texts, locale, defaultLocale);
  const visible = stops.flatMap((stop) => toStop(ctx, stop, { building, works }) ?? []);
  const spots = visible.map(({ room, location }): Spot | null => room && { roomId: room.id, at: location });
  const route = routeOf(building, spots, tour.stepFree);
  const words = visible.map(({ story }) => countWords(story));
  const pictured = visible.find(({ artwork }) => artwork?.picture);
  return {
    ...{ id: tour.id, slug: tour.slug, stepFree: tour.stepFree },
    title: texts?.title ?? tour.slug,
    summary: texts?.summary ?? "",
    theme: texts?.theme ?? "",
    accessNote: texts?.accessNote ?? "",
    minutes: tour.durationMin ?? suggestMinutes(route, words),
    stopCount: visible.length,
    picture: pictured?.artwork?.picture ?? null,
    distanceM: Math.round(route.distanceM),
    ...{ stops: visible, legs: route.legs },
  };
}

function toStop(ctx: Context, stop: StopRow, { building, works }: Shown): TourStop | null {
  const story = pick(stop.story, ctx.locale, museumOf(ctx).defaultLocale) ?? "";
  const work = works.get(stop.artworkId ?? "");
  if (stop.kind === "artwork" && !work?.summary.onDisplay) return null;
  const roomId = stop.kind === "artwork" ? work?.summary.room?.id : stop.roomId;
  const room = building.rooms.find(({ id }) => id === roomId);
  if (stop.kind === "room" && !room) return null;
  return {
    ...{ id: stop.id, story, artwork: work?.summary ?? null },
    room: room ? { id: room.id, slug: room.slug, name: room.name, floorName: room.floorName } : null,
    location: room && work?.at ? { ...work.at, level: room.level } : null,
  };
}
