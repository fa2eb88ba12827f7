import type { Floor, Point } from "@/lib/building/contract";
import { type Draft, draftOf } from "./draft";
import { begin, type History, redo, step, undo } from "./history";
import { isThere, type Selection } from "./selection";

export const TOOLS = ["select", "room", "door", "stairs", "lift"] as const;
export type Tool = (typeof TOOLS)[number];

/** A room while its corners are set; `cursor` is where the next one would be. */
export type Line = { corners: readonly Point[]; cursor: Point | null };
const NO_LINE: Line = { corners: [], cursor: null };

/** All that the editor of one floor knows. */
export type EditorState = {
  /** As the server has it. */
  floor: Floor;
  /** The same as a draft: what is drawn differs from it until it is saved. */
  saved: Draft;
  history: History<Draft>;
  selection: Selection | null;
  tool: Tool;
  line: Line;
  snapping: boolean;
};

export type Action =
  | { type: "change"; draft: Draft; gesture?: string; select?: Selection | null }
  | { type: "select"; selection: Selection | null }
  | { type: "tool"; tool: Tool }
  | { type: "line"; line: Line }
  | { type: "snapping"; on: boolean }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "saved"; floor: Floor; draft: Draft }
  | { type: "opened"; floor: Floor }
  | { type: "rebased"; floor: Floor };

/** The editor of a floor that was just opened. */
export function opened(floor: Floor): EditorState {
  const draft = draftOf(floor);
  return {
    ...{ floor, saved: draft, history: begin(draft) },
    ...{ selection: null, tool: "select", line: NO_LINE, snapping: true },
  };
}

export function reduce(state: EditorState, action: Action): EditorState {
  switch (action.type) {
    case "change": {
      const history = step(state.history, action.draft, action.gesture);
      const selection = action.select === undefined ? state.selection : action.select;
      return { ...state, history, selection };
    }
    case "select":
      return { ...state, selection: action.selection };
    case "tool":
      return { ...state, tool: action.tool, line: NO_LINE };
    case "line":
      return { ...state, line: action.line };
    case "snapping":
      return { ...state, snapping: action.on };
    case "undo":
    case "redo": {
      // While a room is drawn, undoing is about its corners.
      if (action.type === "undo" && state.line.corners.length > 0)
        return { ...state, line: { ...state.line, corners: state.line.corners.slice(0, -1) } };
      const history = action.type === "undo" ? undo(state.history) : redo(state.history);
      const stays = state.selection && isThere(history.present, state.selection);
      return { ...state, history, selection: stays ? state.selection : null };
    }
    case "saved":
      return { ...state, floor: action.floor, saved: action.draft };
    case "opened":
      return { ...opened(action.floor), snapping: state.snapping };
    case "rebased":
      // The drawing stays; saving it from now on replaces what is there now, which its drawer has been told.
      return { ...state, floor: action.floor, saved: draftOf(action.floor) };
    default:
      return action satisfies never;
  }
}
