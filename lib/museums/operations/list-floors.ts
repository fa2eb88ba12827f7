import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { pick } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { FloorList } from "../contract";
import { countRooms, findBuilding, listRemovedFloors } from "../queries/floors";

/** The museum's floors for those who draw them, and the removed ones, which can be put back. */
export const listFloors = defineOperation({
  name: "listFloors",
  access: staff("curator", "collection:read"),
  input: z.strictObject({}),
  output: FloorList,
  async run(ctx) {
    const { id, defaultLocale } = museumOf(ctx);
    const counts = await countRooms(ctx.db, id);
    const line = (floor: Awaited<ReturnType<typeof findBuilding>>["floors"][number]) => ({
      id: floor.id,
      level: floor.level,
      name: pick(floor.texts, ctx.locale, defaultLocale)?.name ?? "",
      roomCount: counts.get(floor.id) ?? 0,
    });
    const { floors } = await findBuilding(ctx.db, id);
    const removed = await listRemovedFloors(ctx.db, id);
    return {
      floors: floors.map(line),
      removed: removed.flatMap((floor) =>
        floor.removal ? [{ ...line(floor), removedAt: floor.removal.at }] : [],
      ),
    };
  },
});
