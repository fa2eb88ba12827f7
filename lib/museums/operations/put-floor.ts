import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { type Context, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import { freeSlug, idOf } from "@/lib/kernel/ids";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { FloorRecord, PutFloorInput, type RoomDraft } from "../contract";
import { floorToChange, refuseMissingLanguage, refuseTakenLevel, toFloorRecord } from "../floors";
import { findFloor, listRoomSlugs, putRoom, replaceDoors, updateFloor } from "../queries/floors";

/**
 * Writes a floor as it was drawn. Rooms keep their ids and addresses; those that are not drawn any more are answered
 * and stay until `dropRooms`, so that their works can be taken down first. A conflict when somebody else saved it.
 */
export const putFloor = defineOperation({
  name: "putFloor",
  access: staff("curator", "collection:write"),
  input: PutFloorInput,
  output: z.object({ floor: FloorRecord, droppedRoomIds: z.array(idOf("room")) }),
  run: (ctx, { floorId, version, rooms, doors, ...values }) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const before = await floorToChange(inner, { floorId, version });
      await refuseTakenLevel(inner, { level: values.level, floorId });
      refuseMissingLanguage(inner, values.texts, "texts");
      await writeRooms(inner, floorId, rooms, new Map(before.rooms.map((room) => [room.id, room.slug])));
      const drawn = new Set(rooms.map((room) => room.id));
      const doorRows = doors.map(({ roomIds: [roomA, roomB], ...door }, index) => {
        const missing = [roomA, roomB].find((id) => !drawn.has(id));
        if (missing) throw refused(`doors.${index}.roomIds`, "there is no such room on this floor");
        return { ...door, museumId, roomA, roomB };
      });
      const roomIds = [...new Set([...drawn, ...before.rooms.map((room) => room.id)])];
      await replaceDoors(inner.db, { museumId, roomIds }, doorRows);
      await updateFloor(inner.db, floorId, { ...values, updatedAt: inner.now() });
      const after = toFloorRecord(found(await findFloor(inner.db, { museumId, floorId }), "floor"));
      const floor = { ...after, rooms: after.rooms.filter((room) => drawn.has(room.id)) };
      await audit(inner, {
        action: "saveFloor",
        subject: { kind: "floor", id: floorId },
        before: noted(toFloorRecord(before)),
        after: noted(floor),
      });
      const droppedRoomIds = before.rooms.map((room) => room.id).filter((id) => !drawn.has(id));
      return { floor, droppedRoomIds };
    }),
});

async function writeRooms(
  ctx: Context,
  floorPlanId: FloorRecord["id"],
  rooms: RoomDraft[],
  slugs: ReadonlyMap<string, string>,
): Promise<void> {
  const { id: museumId, defaultLocale } = museumOf(ctx);
  const taken = await listRoomSlugs(ctx.db, museumId);
  if (new Set(rooms.map((room) => room.id)).size < rooms.length) throw refused("rooms", "names a room twice");
  for (const [position, room] of rooms.entries()) {
    refuseMissingLanguage(ctx, room.texts, `rooms.${position}.texts`);
    const name = pick(room.texts, defaultLocale, defaultLocale)?.name ?? "";
    const slug = slugs.get(room.id) ?? freeSlug(name, taken, "room");
    taken.add(slug);
    // An id that is somebody else's room is as unknown as any other.
    const written = await putRoom(ctx.db, { ...room, museumId, floorPlanId, slug, position });
    if (!written) throw refused(`rooms.${position}.id`, "there is no such room on this floor");
  }
}

/** What a change of a floor is noted by: its own fields. */
function noted({ id: _, version: __, updatedAt: ___, ...fields }: FloorRecord): Record<string, unknown> {
  return fields;
}

function refused(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
