import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import type { FloorRecord } from "./contract";
import { type FloorParts, findFloor, isLevelTaken } from "./queries/floors";

/** A floor as its editor sees it. */
export function toFloorRecord({ floor, rooms, doors }: FloorParts): FloorRecord {
  const { id, version, level, texts, widthM, heightM, outline, connectors, underlay } = floor;
  return {
    ...{ id, version, level, texts, widthM, heightM, outline, connectors, underlay },
    updatedAt: floor.updatedAt.toISOString(),
    rooms: rooms.map((room) => ({ id: room.id, texts: room.texts, polygon: room.polygon })),
    doors: doors.map(({ roomA, roomB, x, y, stepFree }) => ({ x, y, stepFree, roomIds: [roomA, roomB] })),
  };
}

/**
 * A floor to be changed, held until the transaction's end. Throws `conflict` when it is not of the version any more
 * that the change was made from.
 */
export async function floorToChange(
  ctx: Context,
  { floorId, version }: { floorId: Id<"floorPlan">; version: number },
): Promise<FloorParts> {
  const parts = found(await findFloor(ctx.db, { museumId: museumOf(ctx).id, floorId, lock: true }), "floor");
  if (parts.floor.removal) throw new AppError("conflict", "Somebody has removed this floor meanwhile.");
  if (parts.floor.version !== version) {
    const when = parts.floor.updatedAt.toISOString();
    throw new AppError(
      "conflict",
      `Somebody saved this floor after you opened it (version ${parts.floor.version} at ${when}, yours began with ${version}). Nothing of yours was written.`,
    );
  }
  return parts;
}

/** Two floors can't be on one level. */
export async function refuseTakenLevel(
  ctx: Context,
  wanted: { level: number; floorId?: Id<"floorPlan"> },
): Promise<void> {
  if (!(await isLevelTaken(ctx.db, museumOf(ctx).id, wanted))) return;
  const message = `there is another floor on level ${wanted.level}`;
  throw new AppError("conflict", `level: ${message}`, { issues: [{ path: "level", message }] });
}

/** What is shown of texts that lack the museum's first language would be nothing. */
export function refuseMissingLanguage(ctx: Context, texts: Record<string, unknown>, path: string): void {
  const { defaultLocale } = museumOf(ctx);
  if (texts[defaultLocale]) return;
  const message = `needs the museum's first language, ${defaultLocale}`;
  throw new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
