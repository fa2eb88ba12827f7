import { type Locale, pick } from "@/lib/kernel/locale";
import type { Picture, PlanPicture } from "./contract";
import type { ImageRow } from "./queries/images";
import type { PlanPictureRow } from "./queries/plan-pictures";
import { masterSide, renditionSides, renditionSize } from "./renditions";

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
    renditions: renditionSides(row.width, row.height).map((side) => ({
      url: `/media/${renditionKey(row.storageKey, side)}`,
      ...renditionSize(row.width, row.height, side),
    })),
    dominantColors: row.dominantColors,
  };
}

export function toPlanPicture({ id, storageKey, width, height }: PlanPictureRow): PlanPicture {
  return { id, width, height, url: `/media/${renditionKey(storageKey, masterSide(width, height))}` };
}
