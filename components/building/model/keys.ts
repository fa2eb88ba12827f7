import type { Point } from "@/lib/building/contract";

/** How far an arrow key moves, in metres; with Shift the larger. */
export const STEP_M = { small: 0.1, large: 1 } as const;

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key means on the plan. */
export type Command =
  | { kind: "move"; by: Point; alone: boolean }
  | { kind: "next" | "previous" | "nextRoom" | "previousRoom" }
  | { kind: "enter" | "escape" | "remove" | "insert" | "undo" | "redo" | "save" }
  | { kind: "tool"; tool: "select" | "room" | "door" | "stairs" | "lift" }
  | { kind: "zoom"; factor: number | null };

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const PLAIN: Record<string, Command> = {
  Enter: { kind: "enter" },
  " ": { kind: "enter" },
  Escape: { kind: "escape" },
  Delete: { kind: "remove" },
  Backspace: { kind: "remove" },
  Insert: { kind: "insert" },
  i: { kind: "insert" },
  PageDown: { kind: "nextRoom" },
  PageUp: { kind: "previousRoom" },
  v: { kind: "tool", tool: "select" },
  r: { kind: "tool", tool: "room" },
  d: { kind: "tool", tool: "door" },
  s: { kind: "tool", tool: "stairs" },
  l: { kind: "tool", tool: "lift" },
  "+": { kind: "zoom", factor: 1.25 },
  "=": { kind: "zoom", factor: 1.25 },
  "-": { kind: "zoom", factor: 0.8 },
  "0": { kind: "zoom", factor: null },
};

/** The command of a key that is pressed while the plan has the focus; null for keys that are not the plan's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Command | null {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    if (letter === "z") return { kind: shiftKey ? "redo" : "undo" };
    if (letter === "y") return { kind: "redo" };
    return letter === "s" ? { kind: "save" } : null;
  }
  const arrow = ARROWS[key];
  if (arrow) {
    const step = shiftKey ? STEP_M.large : STEP_M.small;
    return { kind: "move", by: { x: arrow.x * step, y: arrow.y * step }, alone: altKey };
  }
  if (key === "Tab") return { kind: shiftKey ? "previous" : "next" };
  return altKey ? null : (PLAIN[letter] ?? null);
}
