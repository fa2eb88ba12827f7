import type { Building } from "@/lib/museums/contract";
import { type Leg, type Spot, type Walk, walk } from "./walk";

/** The way of a whole tour, from stop to stop. */
export type Route = {
  legs: Leg[];
  distanceM: number;
  stairs: number;
  lifts: number;
  /** Between how many stops no way is drawn on the plans: doors are missing, or steps are in the way. */
  gaps: number;
};

/** The way from each spot to the next. Spots that are nowhere are passed over. */
export function routeOf(building: Building, spots: readonly (Spot | null)[], stepFree: boolean): Route {
  const placed = spots.filter((spot) => spot !== null);
  const walks = placed.slice(1).map((to, index): Walk | undefined => {
    const from = placed[index];
    return from && walk(building, { from, to, stepFree });
  });
  const gone = walks.filter((one) => one !== undefined);
  const sum = (part: (one: Walk) => number) => gone.reduce((total, one) => total + part(one), 0);
  return {
    legs: gone.flatMap(({ legs }) => legs.filter(({ points }) => points.length > 1)),
    distanceM: sum(({ distanceM }) => distanceM),
    stairs: sum(({ stairs }) => stairs),
    lifts: sum(({ lifts }) => lifts),
    gaps: walks.length - gone.length,
  };
}
