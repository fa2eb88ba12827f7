import type { Point } from "@/lib/building/contract";
import type { Draft } from "./draft";
import { moveConnector, moveDoor, placeWork, removeConnector, removeDoor } from "./parts";
import { moveCorner, moveRoom, removeCorner, removeRoom, roomAt, shapeOf } from "./rooms";
import type { Selection } from "./selection";

/** Where something is, in metres; of a room its first corner. */
export function placeOf(draft: Draft, selection: Selection): Point | undefined {
  switch (selection.kind) {
    case "outline":
      return draft.outline[0];
    case "room":
      return shapeOf(draft, selection.id)[0];
    case "corner":
      return shapeOf(draft, selection.shape)[selection.index];
    case "door":
      return draft.doors.find((door) => door.key === selection.key);
    case "connector":
      return draft.connectors.find((connector) => connector.key === selection.key);
    case "work":
      return draft.works[selection.id]?.at ?? undefined;
    case "underlay":
      return draft.underlay ? { x: draft.underlay.xM, y: draft.underlay.yM } : undefined;
    default:
      return selection satisfies never;
  }
}

/**
 * Moves what is selected to a place. A work changes its room with its place, and stays where it was when there is no
 * room; a door stays in its wall; the outer wall is moved by its corners alone.
 */
export function moveTo(draft: Draft, selection: Selection, to: Point, alone = false): Draft {
  const from = placeOf(draft, selection);
  if (!from) return draft;
  switch (selection.kind) {
    case "outline":
      return draft;
    case "room":
      return moveRoom(draft, selection.id, { x: to.x - from.x, y: to.y - from.y });
    case "corner":
      return moveCorner(draft, selection, { to, alone });
    case "door":
      return moveDoor(draft, selection.key, to);
    case "connector":
      return moveConnector(draft, selection.key, to);
    case "work": {
      const room = roomAt(draft, to);
      return room ? placeWork(draft, selection.id, { roomId: room.id, at: to }) : draft;
    }
    case "underlay":
      return draft.underlay ? { ...draft, underlay: { ...draft.underlay, xM: to.x, yM: to.y } } : draft;
    default:
      return selection satisfies never;
  }
}

/** Takes what is selected away; a work is taken down. The outer wall stays. */
export function remove(draft: Draft, selection: Selection): Draft {
  switch (selection.kind) {
    case "outline":
      return draft;
    case "room":
      return removeRoom(draft, selection.id);
    case "corner":
      return removeCorner(draft, selection.shape, selection.index);
    case "door":
      return removeDoor(draft, selection.key);
    case "connector":
      return removeConnector(draft, selection.key);
    case "work":
      return placeWork(draft, selection.id, { roomId: null, at: null });
    case "underlay":
      return { ...draft, underlay: null };
    default:
      return selection satisfies never;
  }
}
