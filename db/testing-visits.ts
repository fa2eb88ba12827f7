import type { TestMuseum } from "@/db/testing";
import type { Context } from "@/lib/kernel/context";
import { type Id, newId, type VisitId } from "@/lib/kernel/ids";
import { joinVisit, recordInteractions } from "@/lib/visits";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** When a test's visits begin unless it says otherwise. */
export const NOON = new Date("2026-10-20T12:10:00Z");

/** The same call by another clock. */
export const at = (ctx: Context, now: Date): Context => ({ ...ctx, now: () => now });
export const later = (ms: number) => new Date(NOON.getTime() + ms);

/** A new visit to the museum. */
export async function begin(museum: TestMuseum, now = NOON) {
  const visitId = (await joinVisit(at(museum.visitor, now), { entryPoint: "link" })) as VisitId;
  return { visitId, visitor: museum.as({ kind: "visitor", visitId }) };
}

type Seen = Parameters<typeof recordInteractions>[1]["interactions"][number];

/** One view of a work, or another kind of interaction with it. */
export const view = (
  artworkId: Id<"artwork"> | undefined,
  occurredAt = NOON,
  more: Partial<Seen> = {},
): Seen => ({
  id: newId<"interaction">(),
  kind: "view",
  artworkId,
  occurredAt: occurredAt.toISOString(),
  ...more,
});

export const send = (visitor: Context, seen: Seen[], now = NOON) =>
  recordInteractions(at(visitor, now), { interactions: seen });
