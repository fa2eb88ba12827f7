import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { SaveBuildingInput } from "../contract";
import { replaceDoors, upsertFloor, upsertRoom } from "../queries/floors";

/** Saves floors by level and rooms by slug, and replaces the doors. Answers the rooms' ids by slug. */
export const saveBuilding = defineOperation({
  name: "saveBuilding",
  access: staff("curator", "collection:write"),
  input: SaveBuildingInput,
  output: z.object({ roomIds: z.record(z.string(), idOf("room")) }),
  run: (ctx, input) =>
    inTransaction(ctx, async (inner) => {
      const museumId = museumOf(inner).id;
      const floorIds = new Map<number, Awaited<ReturnType<typeof upsertFloor>>>();
      for (const floor of input.floors) {
        floorIds.set(
          floor.level,
          await upsertFloor(inner.db, { ...floor, museumId, updatedAt: inner.now() }),
        );
      }
      const roomIds: Record<string, Awaited<ReturnType<typeof upsertRoom>>> = {};
      for (const [position, { level, ...room }] of input.rooms.entries()) {
        const floorPlanId = floorIds.get(level);
        if (!floorPlanId) throw unknown(`rooms.${position}.level`, `there is no floor ${level}`);
        roomIds[room.slug] = await upsertRoom(inner.db, { ...room, museumId, floorPlanId, position });
      }
      const doors = input.doors.map(({ rooms: [a, b], x, y }, index) => {
        const [roomA, roomB] = [roomIds[a], roomIds[b]];
        if (!roomA || !roomB) throw unknown(`doors.${index}.rooms`, `there is no room ${roomA ? b : a}`);
        return { museumId, roomA, roomB, x, y };
      });
      await replaceDoors(inner.db, { museumId }, doors);
      return { roomIds };
    }),
});

function unknown(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
