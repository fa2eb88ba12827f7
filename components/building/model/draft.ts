import { type Floor, type Point, type SaveFloorInput, toFractions, toMetres } from "@/lib/building/contract";
import type { Placement } from "@/lib/catalog/contract";
import { newId } from "@/lib/kernel/ids";
import type { FloorRecord, Underlay } from "@/lib/museums/contract";

export type RoomId = FloorRecord["rooms"][number]["id"];
export type WorkId = Placement["artworkId"];
export type Room = { id: RoomId; texts: FloorRecord["rooms"][number]["texts"]; polygon: readonly Point[] };
export type Door = Point & { key: string; roomIds: readonly [RoomId, RoomId]; stepFree: boolean };
export type Connector = Point & { key: string; kind: "stairs" | "lift" };
/** Where a work hangs: at a point of the plan, somewhere in a room, or nowhere. */
export type Place = { roomId: RoomId | null; at: Point | null };

/** A floor while it is drawn; all places in metres from the plan's top left corner. Never changed, always copied. */
export type Draft = {
  level: number;
  texts: FloorRecord["texts"];
  widthM: number;
  heightM: number;
  outline: readonly Point[];
  rooms: readonly Room[];
  doors: readonly Door[];
  connectors: readonly Connector[];
  underlay: Underlay | null;
  /** Every work that hangs here or was touched, by id. */
  works: Readonly<Record<string, Place>>;
};

/** A floor as it was saved, ready to be drawn on. */
export function draftOf(floor: Floor): Draft {
  const { level, texts, widthM, heightM, underlay } = floor;
  const inMetres = <T extends Point>(points: readonly T[]) => points.map((point) => toMetres(point, floor));
  const placeOf = ({ roomId, x, y }: Floor["works"][number]): Place => ({
    roomId,
    at: x === null || y === null ? null : toMetres({ x, y }, floor),
  });
  return {
    ...{ level, texts, widthM, heightM, underlay },
    outline: inMetres(floor.outline),
    rooms: floor.rooms.map((room) => ({ ...room, polygon: inMetres(room.polygon) })),
    doors: inMetres(floor.doors).map((door) => ({ ...door, key: newId() })),
    connectors: inMetres(floor.connectors).map((connector) => ({ ...connector, key: newId() })),
    works: Object.fromEntries(floor.works.map((work) => [work.id, placeOf(work)])),
  };
}

/** What is sent to save a draft: the floor, and the works that are not where `saved` has them. */
export function toSave(draft: Draft, saved: Draft, floor: Floor): SaveFloorInput {
  const { level, texts, widthM, heightM, underlay } = draft;
  const inFractions = <T extends Point>(points: readonly T[]) =>
    points.map((point) => toFractions(point, draft));
  return {
    ...{ floorId: floor.id, version: floor.version, level, texts, widthM, heightM, underlay },
    outline: inFractions(draft.outline),
    rooms: draft.rooms.map((room) => ({ ...room, polygon: inFractions(room.polygon) })),
    doors: inFractions(draft.doors).map(({ x, y, roomIds, stepFree }) => ({
      x,
      y,
      stepFree,
      roomIds: [...roomIds],
    })),
    connectors: inFractions(draft.connectors).map(({ x, y, kind }) => ({ x, y, kind })),
    placements: movedWorks(draft, saved).map((artworkId) => ({
      artworkId,
      was: fractionsOf(saved.works[artworkId], saved),
      ...fractionsOf(draft.works[artworkId], draft),
    })),
  };
}

/** Works that hang elsewhere, or whose plan has another size by now, which moves them in fractions. */
function movedWorks(draft: Draft, saved: Draft): WorkId[] {
  const isResized = draft.widthM !== saved.widthM || draft.heightM !== saved.heightM;
  // Keys of records are texts to TypeScript; these were ids when they were put in.
  const ids = Object.keys(draft.works) as WorkId[];
  return ids.filter((id) => isResized || draft.works[id] !== saved.works[id]);
}

function fractionsOf(place: Place | undefined, size: Draft): Omit<Placement, "artworkId" | "was"> {
  const at = place?.roomId && place.at ? toFractions(place.at, size) : null;
  return { roomId: place?.roomId ?? null, x: at?.x ?? null, y: at?.y ?? null };
}

/** Whether there is anything to save. */
export function differs(draft: Draft, saved: Draft): boolean {
  return draft !== saved && JSON.stringify(plain(draft)) !== JSON.stringify(plain(saved));
}

/** A work that was hung and taken down again is as if nobody had touched it. */
function plain({ works, ...drawn }: Draft) {
  const hung = Object.entries(works).filter(([, place]) => place.roomId !== null);
  return { ...drawn, works: hung.toSorted(([a], [b]) => a.localeCompare(b)) };
}
