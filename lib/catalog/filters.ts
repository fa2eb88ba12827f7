import { type SQL, sql } from "drizzle-orm";
import { type Context, museumOf } from "@/lib/kernel/context";
import { getBuilding } from "@/lib/museums";
import type { ArtworkFilters } from "./contract";
import { matching } from "./queries/artworks";

/** The SQL rule of these filters in this museum. A room that doesn't exist matches nothing. */
export async function filterRule(ctx: Context, { room, ...filters }: ArtworkFilters): Promise<SQL> {
  const museum = museumOf(ctx);
  if (room === undefined) return matching(museum.id, filters);
  const { rooms } = await getBuilding(ctx, {});
  const roomId = rooms.find((candidate) => candidate.slug === room)?.id;
  return roomId ? matching(museum.id, { ...filters, roomId }) : sql`false`;
}
