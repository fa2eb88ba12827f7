import type { Id } from "@/lib/kernel/ids";
import { type Locale, pick } from "@/lib/kernel/locale";
import type { OfficePicture, Picture, PlanPicture } from "./contract";
import type { ImageRow } from "./queries/images";
import type { PlanPictureRow } from "./queries/plan-pictures";
import { masterSide, type RenditionSide, renditionSides, renditionSize } from "./renditions";

/** Storage key, and path under `/media/`, of one rendition. */
export function renditionKey(storageKey: string, side: number): string {
  return `${storageKey}/${side}.webp`;
}

export function toPicture(row: ImageRow, locale: Locale, fallback: Locale): Picture {
  return {
    id: row.id,
    alt: pick(row.alt, locale, fallback) ?? "",
    width: row.width,
    height: row.height,
    renditions: renditionsOf(row, renditionSides(row.width, row.height)),
    dominantColors: row.dominantColors,
  };
}

export function toPlanPicture({ id, storageKey, width, height }: PlanPictureRow): PlanPicture {
  return { id, width, height, url: `/media/${renditionKey(storageKey, masterSide(width, height))}` };
}

/** One that is not ready has its master and, for all we know, nothing else. */
export function toOfficePicture(row: ImageRow, jobId: Id<"job"> | null): OfficePicture {
  const { width, height, state } = row;
  const sides = state === "ready" ? renditionSides(width, height) : [masterSide(width, height)];
  return { ...row, jobId, renditions: renditionsOf(row, sides) };
}

/** Where the smallest rendition is that is there in every state: for a small picture beside words. */
export function smallestUrl({ storageKey, width, height, state }: Sized): string {
  const side = state === "ready" ? renditionSides(width, height)[0] : undefined;
  return `/media/${renditionKey(storageKey, side ?? masterSide(width, height))}`;
}

type Sized = Pick<ImageRow, "storageKey" | "width" | "height" | "state">;

function renditionsOf(
  { storageKey, width, height }: ImageRow,
  sides: RenditionSide[],
): Picture["renditions"] {
  return sides.map((side) => ({
    url: `/media/${renditionKey(storageKey, side)}`,
    ...renditionSize(width, height, side),
  }));
}
