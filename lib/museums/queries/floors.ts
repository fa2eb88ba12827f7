import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { floorPlans, roomDoors, rooms } from "@/db/schema/museums";
import type { Id, MuseumId } from "@/lib/kernel/ids";

export type FloorRow = typeof floorPlans.$inferSelect;
export type RoomRow = typeof rooms.$inferSelect;
export type DoorRow = typeof roomDoors.$inferSelect;
export type FloorParts = { floor: FloorRow; rooms: RoomRow[]; doors: DoorRow[] };

/** Floors from the lowest up, their rooms in the order they are listed, and the doors; removed floors are not there. */
export async function findBuilding(db: Database, museumId: MuseumId) {
  const floors = await db
    .select()
    .from(floorPlans)
    .where(and(eq(floorPlans.museumId, museumId), isNull(floorPlans.removal)))
    .orderBy(floorPlans.level);
  const roomRows = await db
    .select({ room: rooms })
    .from(rooms)
    .innerJoin(floorPlans, eq(floorPlans.id, rooms.floorPlanId))
    .where(and(eq(rooms.museumId, museumId), isNull(floorPlans.removal)))
    .orderBy(floorPlans.level, rooms.position, rooms.slug);
  const doors = await db.select().from(roomDoors).where(eq(roomDoors.museumId, museumId));
  return { floors, rooms: roomRows.map(({ room }) => room), doors };
}

/** Floors that were removed, latest first. */
export function listRemovedFloors(db: Database, museumId: MuseumId): Promise<FloorRow[]> {
  return db
    .select()
    .from(floorPlans)
    .where(and(eq(floorPlans.museumId, museumId), isNotNull(floorPlans.removal)))
    .orderBy(sql`${floorPlans.removal} ->> 'at' desc`);
}

/** A floor of the museum, removed or not, with its parts. With `lock` nobody else changes it until the transaction's end. */
export async function findFloor(
  db: Database,
  { museumId, floorId, lock = false }: { museumId: MuseumId; floorId: Id<"floorPlan">; lock?: boolean },
): Promise<FloorParts | undefined> {
  const wanted = db
    .select()
    .from(floorPlans)
    .where(and(eq(floorPlans.museumId, museumId), eq(floorPlans.id, floorId)));
  const [floor] = lock ? await wanted.for("update") : await wanted;
  if (!floor) return undefined;
  const roomRows = await db
    .select()
    .from(rooms)
    .where(eq(rooms.floorPlanId, floorId))
    .orderBy(asc(rooms.position), asc(rooms.slug));
  const roomIds = roomRows.map((room) => room.id);
  const doors =
    roomIds.length === 0
      ? []
      : await db.select().from(roomDoors).where(inArray(roomDoors.roomA, roomIds)).orderBy(roomDoors.id);
  return { floor, rooms: roomRows, doors };
}

/** Whether another floor of the museum, removed ones aside, is on this level. */
export async function isLevelTaken(
  db: Database,
  museumId: MuseumId,
  { level, floorId }: { level: number; floorId?: Id<"floorPlan"> },
): Promise<boolean> {
  const rows = await db
    .select({ id: floorPlans.id })
    .from(floorPlans)
    .where(and(eq(floorPlans.museumId, museumId), eq(floorPlans.level, level), isNull(floorPlans.removal)));
  return rows.some((row) => row.id !== floorId);
}

export async function insertFloor(db: Database, values: typeof floorPlans.$inferInsert) {
  const [row] = await db.insert(floorPlans).values(values).returning({ id: floorPlans.id });
  if (!row) throw new Error("insert returned no row");
  return row.id;
}

export async function updateFloor(
  db: Database,
  floorId: Id<"floorPlan">,
  values: Partial<Omit<FloorRow, "id" | "museumId">>,
): Promise<void> {
  await db
    .update(floorPlans)
    .set({ ...values, version: sql`${floorPlans.version} + 1` })
    .where(eq(floorPlans.id, floorId));
}

/** Inserts, or overwrites the floor of this level. */
export async function upsertFloor(db: Database, values: typeof floorPlans.$inferInsert) {
  const [row] = await db
    .insert(floorPlans)
    .values(values)
    .onConflictDoUpdate({
      target: [floorPlans.museumId, floorPlans.level],
      targetWhere: isNull(floorPlans.removal),
      set: { ...values, version: sql`${floorPlans.version} + 1` },
    })
    .returning({ id: floorPlans.id });
  if (!row) throw new Error("upsert returned no row");
  return row.id;
}

/** Inserts, or overwrites the room of this slug. */
export async function upsertRoom(db: Database, values: typeof rooms.$inferInsert) {
  const [row] = await db
    .insert(rooms)
    .values(values)
    .onConflictDoUpdate({ target: [rooms.museumId, rooms.slug], set: values })
    .returning({ id: rooms.id });
  if (!row) throw new Error("upsert returned no row");
  return row.id;
}

/** Slugs of all rooms of the museum, those of removed floors too. */
export async function listRoomSlugs(db: Database, museumId: MuseumId): Promise<Set<string>> {
  const rows = await db.select({ slug: rooms.slug }).from(rooms).where(eq(rooms.museumId, museumId));
  return new Set(rows.map((row) => row.slug));
}

/** Inserts, or overwrites by id. False when the id names a room of another floor. */
export async function putRoom(
  db: Database,
  values: typeof rooms.$inferInsert & { id: Id<"room"> },
): Promise<boolean> {
  const { slug: _, id: __, ...set } = values;
  const written = await db
    .insert(rooms)
    .values(values)
    .onConflictDoUpdate({
      target: rooms.id,
      set,
      setWhere: and(eq(rooms.museumId, values.museumId), eq(rooms.floorPlanId, values.floorPlanId)),
    })
    .returning({ id: rooms.id });
  return written.length === 1;
}

export async function deleteRooms(
  db: Database,
  floorId: Id<"floorPlan">,
  roomIds: Id<"room">[],
): Promise<void> {
  if (roomIds.length === 0) return;
  await db.delete(rooms).where(and(eq(rooms.floorPlanId, floorId), inArray(rooms.id, roomIds)));
}

/** Replaces the doors of all rooms, or of these. */
export async function replaceDoors(
  db: Database,
  { museumId, roomIds }: { museumId: MuseumId; roomIds?: Id<"room">[] },
  doors: (typeof roomDoors.$inferInsert)[],
): Promise<void> {
  await db
    .delete(roomDoors)
    .where(and(eq(roomDoors.museumId, museumId), roomIds && inArray(roomDoors.roomA, roomIds)));
  if (doors.length > 0) await db.insert(roomDoors).values(doors);
}

/** How many rooms each floor has. */
export async function countRooms(db: Database, museumId: MuseumId): Promise<Map<Id<"floorPlan">, number>> {
  const rows = await db
    .select({ floorId: rooms.floorPlanId, count: count() })
    .from(rooms)
    .where(eq(rooms.museumId, museumId))
    .groupBy(rooms.floorPlanId);
  return new Map(rows.map((row) => [row.floorId, row.count]));
}
