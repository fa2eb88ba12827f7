import { describeWorks } from "@/lib/catalog";
import type { DescribedWork } from "@/lib/catalog/contract";
import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { getBuilding } from "@/lib/museums";
import type { Building } from "@/lib/museums/contract";
import { countWords, type EditedTour, routeOf, suggestMinutes, type TourDraft } from "./contract";
import { lacksOf, spotOf } from "./policy";
import type { StopRow, TourParts } from "./queries";

type Surroundings = { building: Building; works: DescribedWork[] };

/** The building, and the works that these stops are at. */
export async function surroundings(ctx: Context, stops: readonly StopRow[]): Promise<Surroundings> {
  const artworkIds = [...new Set(stops.flatMap(({ artworkId }) => artworkId ?? []))];
  return { building: await getBuilding(ctx, {}), works: await describeWorks(ctx, { artworkIds }) };
}

/** All of a tour that people write. */
export function toDraft({ tour, stops }: TourParts): TourDraft {
  const { texts, stepFree, durationMin } = tour;
  return {
    ...{ texts, stepFree, durationMin },
    stops: stops.map(({ id, kind, artworkId, roomId, story }) => ({
      ...{ id, story },
      subject: kind === "artwork" ? { kind, artworkId } : { kind, roomId },
    })),
  };
}

/** A tour as its editor sees it: with what it lacks, and how long it would take. */
export function toEdited(ctx: Context, parts: TourParts, { building, works }: Surroundings): EditedTour {
  const { id, slug, version, state, updatedAt } = parts.tour;
  const { locales, defaultLocale } = museumOf(ctx);
  const draft = toDraft(parts);
  const mine = works.filter((work) => parts.stops.some(({ artworkId }) => artworkId === work.id));
  const known = { works: mine, rooms: building.rooms, locales };
  const spots = draft.stops.map((stop) => spotOf(stop, known));
  const route = routeOf(building, spots, draft.stepFree);
  const words = draft.stops.map(({ story }) => countWords(story[defaultLocale] ?? ""));
  return {
    ...{ ...draft, id, slug, version, published: state === "published", works: mine },
    updatedAt: updatedAt.toISOString(),
    lacks: lacksOf(draft, known, route),
    suggestedMin: suggestMinutes(route, words),
  };
}

/** The stops of a draft as rows. */
export function toStopRows(ctx: Context, tourId: Id<"tour">, stops: TourDraft["stops"]) {
  const museumId = museumOf(ctx).id;
  return stops.map(({ id, subject, story }, position) => ({
    ...{ id, museumId, tourId, position, story, kind: subject.kind },
    artworkId: subject.kind === "artwork" ? subject.artworkId : null,
    roomId: subject.kind === "room" ? subject.roomId : null,
  }));
}
