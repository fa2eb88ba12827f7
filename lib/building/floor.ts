import { listHungWorks } from "@/lib/catalog";
import type { Context } from "@/lib/kernel/context";
import { findPlanPictures } from "@/lib/media";
import type { FloorRecord } from "@/lib/museums/contract";
import type { Floor } from "./contract";

/** A floor with what hangs there and the picture under it. */
export async function withWorks(ctx: Context, floor: FloorRecord): Promise<Floor> {
  const works = await listHungWorks(ctx, { roomIds: floor.rooms.map((room) => room.id) });
  const pictureIds = floor.underlay ? [floor.underlay.pictureId] : [];
  const [picture = null] = await findPlanPictures(ctx, { pictureIds });
  return { ...floor, works, picture };
}
