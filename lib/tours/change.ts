import { describeWorks } from "@/lib/catalog";
import { type Context, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { getBuilding } from "@/lib/museums";
import type { EditedTour, TourDraft } from "./contract";
import { surroundings, toEdited, toStopRows } from "./edited";
import { findTour, replaceStops, type TourParts } from "./queries";

/**
 * A tour to be changed, held until the transaction's end. Throws `conflict` when it is not of the version any more
 * that the change was made from.
 */
export async function tourToChange(
  ctx: Context,
  { tourId, version }: { tourId: Id<"tour">; version: number },
): Promise<TourParts> {
  const parts = found(await findTour(ctx.db, museumOf(ctx).id, { id: tourId, lock: true }), "tour");
  if (parts.tour.deletedAt) throw new AppError("conflict", "Somebody has deleted this tour meanwhile.");
  if (parts.tour.version === version) return parts;
  const when = parts.tour.updatedAt.toISOString();
  throw new AppError(
    "conflict",
    `Somebody saved this tour after you opened it (version ${parts.tour.version} at ${when}, yours began with ${version}). Nothing of yours was written.`,
  );
}

/** The tour as it stands now, for its editor. */
export async function readEdited(ctx: Context, tourId: Id<"tour">): Promise<EditedTour> {
  const parts = found(await findTour(ctx.db, museumOf(ctx).id, { id: tourId }), "tour");
  return toEdited(ctx, parts, await surroundings(ctx, parts.stops));
}

/** Writes a tour's stops. What they are at must be this museum's; what is gone already may stay so. */
export async function writeStops(ctx: Context, tourId: Id<"tour">, stops: TourDraft["stops"]): Promise<void> {
  const rows = toStopRows(ctx, tourId, stops);
  const artworkIds = [...new Set(rows.flatMap(({ artworkId }) => artworkId ?? []))];
  const known = new Set((await describeWorks(ctx, { artworkIds })).map(({ id }) => id));
  const { rooms } = await getBuilding(ctx, {});
  for (const [index, { artworkId, roomId }] of rows.entries()) {
    if (artworkId && !known.has(artworkId)) throw refused(`stops.${index}`, "there is no such artwork here");
    if (roomId && !rooms.some(({ id }) => id === roomId))
      throw refused(`stops.${index}`, "there is no such room here");
  }
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw refused("stops", "names a stop twice");
  if (!(await replaceStops(ctx.db, tourId, rows)))
    throw refused("stops", "there is no such stop in this tour");
}

/** A tour without a title in the museum's first language has no name. */
export function refuseNameless(ctx: Context, texts: TourDraft["texts"]): string {
  const { defaultLocale } = museumOf(ctx);
  const title = texts[defaultLocale]?.title;
  if (!title) throw refused("texts", `needs a title in the museum's first language, ${defaultLocale}`);
  return title;
}

export function refused(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}
