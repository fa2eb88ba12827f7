import type { Draft, RoomId, WorkId } from "./draft";
import { type Shape, shapeOf } from "./rooms";

/** What is selected on the plan. */
export type Selection =
  | { kind: "outline" }
  | { kind: "room"; id: RoomId }
  | { kind: "corner"; shape: Shape; index: number }
  | { kind: "door"; key: string }
  | { kind: "connector"; key: string }
  | { kind: "work"; id: WorkId }
  | { kind: "underlay" };

/** The selection as one word, by which its part of the plan is found. */
export function nameOf(selection: Selection): string {
  switch (selection.kind) {
    case "outline":
    case "underlay":
      return selection.kind;
    case "room":
    case "work":
      return `${selection.kind}:${selection.id}`;
    case "corner":
      return `corner:${selection.shape}:${selection.index}`;
    case "door":
    case "connector":
      return `${selection.kind}:${selection.key}`;
    default:
      return selection satisfies never;
  }
}

/** The reverse of `nameOf`; null for anything else. */
export function selectionOf(name: string | null | undefined): Selection | null {
  const [kind, id = "", index = ""] = (name ?? "").split(":");
  switch (kind) {
    case "outline":
    case "underlay":
      return { kind };
    // Names are made by `nameOf` alone, from ids.
    case "room":
      return { kind, id: id as RoomId };
    case "work":
      return { kind, id: id as WorkId };
    case "corner":
      return { kind, shape: id as Shape, index: Number(index) };
    case "door":
    case "connector":
      return { kind, key: id };
    default:
      return null;
  }
}

/** Whether what is selected is still there: undoing may have taken it away. */
export function isThere(draft: Draft, selection: Selection): boolean {
  switch (selection.kind) {
    case "outline":
      return true;
    case "underlay":
      return draft.underlay !== null;
    case "room":
      return draft.rooms.some((room) => room.id === selection.id);
    case "corner":
      return selection.index < shapeOf(draft, selection.shape).length;
    case "door":
      return draft.doors.some((door) => door.key === selection.key);
    case "connector":
      return draft.connectors.some((connector) => connector.key === selection.key);
    case "work":
      return Boolean(draft.works[selection.id]?.at);
    default:
      return selection satisfies never;
  }
}

/** The room, or the outer wall, whose corners are shown: the selected one, or the one that the selected part is of. */
export function openShape(draft: Draft, selection: Selection | null): Shape | null {
  switch (selection?.kind) {
    case "outline":
      return "outline";
    case "room":
      return selection.id;
    case "corner":
      return selection.shape;
    case "work":
      return draft.works[selection.id]?.roomId ?? null;
    case "door":
      return draft.doors.find((door) => door.key === selection.key)?.roomIds[0] ?? null;
    default:
      return null;
  }
}

/**
 * The parts of a plan in the order in which Tab goes through them: the outer wall, each room, and after the open one
 * its corners, its doors and what hangs in it; stairs and lifts last.
 */
export function partsInOrder(draft: Draft, selection: Selection | null): Selection[] {
  const open = openShape(draft, selection);
  const cornersOf = (shape: Shape) =>
    shapeOf(draft, shape).map((_, index): Selection => ({ kind: "corner", shape, index }));
  const inside = (id: RoomId): Selection[] => [
    ...cornersOf(id),
    ...draft.doors.flatMap(({ key, roomIds }): Selection[] =>
      roomIds[0] === id ? [{ kind: "door", key }] : [],
    ),
    // Keys of records are texts to TypeScript; these were ids when they were put in.
    ...Object.entries(draft.works).flatMap(([work, { roomId, at }]): Selection[] =>
      roomId === id && at ? [{ kind: "work", id: work as WorkId }] : [],
    ),
  ];
  return [
    { kind: "outline" },
    ...(open === "outline" ? cornersOf("outline") : []),
    ...draft.rooms.flatMap(({ id }): Selection[] => [
      { kind: "room", id },
      ...(open === id ? inside(id) : []),
    ]),
    ...draft.connectors.map(({ key }): Selection => ({ kind: "connector", key })),
    ...(draft.underlay ? [{ kind: "underlay" } as const] : []),
  ];
}
