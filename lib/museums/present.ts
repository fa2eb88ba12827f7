import { type Locale, pick } from "@/lib/kernel/locale";
import type { Building, Museum, MuseumSettings } from "./contract";
import { localesOf } from "./policy";
import type { findBuilding } from "./queries/floors";
import type { MuseumRow } from "./queries/museums";

/** A museum in one of its languages. */
export function toMuseum(row: MuseumRow, locale: Locale): Museum {
  const locales = localesOf(row);
  const texts = pick(row.texts, locale, locales[0] ?? "en");
  return {
    id: row.id,
    slug: row.slug,
    name: texts?.name ?? row.slug,
    tagline: texts?.tagline ?? "",
    welcome: texts?.welcome ?? "",
    openingHours: texts?.openingHours ?? "",
    hours: row.hours,
    locales,
    timeZone: row.timeZone,
    accentColor: row.accentColor,
    recording: row.privacy.recording,
    retentionDays: row.privacy.retentionDays,
  };
}

/** All that can be set about a museum. */
export function toSettings(row: MuseumRow): MuseumSettings {
  const { slug, texts, timeZone, accentColor, hours, version } = row;
  return {
    ...{ slug, texts, timeZone, accentColor, hours, version },
    locales: localesOf(row),
    ...row.privacy,
    ...row.recognition,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Floors with their doors, and rooms, in one language. */
export function toBuilding(
  rows: Awaited<ReturnType<typeof findBuilding>>,
  locale: Locale,
  fallback: Locale,
): Building {
  const levels = new Map(rows.floors.map((floor) => [floor.id, floor]));
  const floorOf = new Map(rows.rooms.map((room) => [room.id, room.floorPlanId]));
  const floorName = (texts: (typeof rows.floors)[number]["texts"]) =>
    pick(texts, locale, fallback)?.name ?? "";
  return {
    floors: rows.floors.map(({ museumId: _, texts, ...floor }) => ({
      ...floor,
      name: floorName(texts),
      doors: rows.doors
        .filter((door) => floorOf.get(door.roomA) === floor.id)
        .map(({ x, y, stepFree, roomA, roomB }) => ({ x, y, stepFree, roomIds: [roomA, roomB] })),
    })),
    rooms: rows.rooms.map((room) => {
      const floor = levels.get(room.floorPlanId);
      const texts = pick(room.texts, locale, fallback);
      return {
        id: room.id,
        slug: room.slug,
        name: texts?.name ?? room.slug,
        description: texts?.description ?? "",
        level: floor?.level ?? 0,
        floorName: floor ? floorName(floor.texts) : "",
        polygon: room.polygon,
      };
    }),
  };
}
