"use client";

import type { KeyboardEvent } from "react";
import type { Point } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { moveTo, placeOf, remove } from "../model/commands";
import { type Command, commandOf } from "../model/keys";
import { insertCorner } from "../model/rooms";
import { nameOf, partsInOrder, type Selection } from "../model/selection";
import type { Tool } from "../model/state";
import { useWords } from "../use-words";
import { useDrawing } from "./use-drawing";
import { type View, zoomed } from "./use-view";

/** A corner that is set by keyboard settles on what is this near, in metres. */
const KEY_REACH_M = 0.15;

/** The plan's keys: go from part to part, move, draw, delete, undo, zoom. */
export function useKeys(
  { view, change, reset }: { view: View | null; change(next: (view: View) => View): void; reset(): void },
  window: { width: number; height: number },
) {
  const editor = useEditor();
  const { draft, state, dispatch, focus, say } = editor;
  const { wordsFor, where, t } = useWords();
  const drawing = useDrawing();
  const { line, selection, tool } = state;

  const middle = (): Point => ({
    x: (view?.x ?? 0) + window.width / 2 / (view?.scale ?? 1),
    y: (view?.y ?? 0) + window.height / 2 / (view?.scale ?? 1),
  });

  const move = ({ by, alone }: Command & { kind: "move" }) => {
    if (tool !== "select") {
      const from = line.cursor ?? middle();
      const cursor = { x: round(from.x + by.x), y: round(from.y + by.y) };
      dispatch({ type: "line", line: { ...line, cursor } });
      return say(where(cursor));
    }
    const from = selection && placeOf(draft, selection);
    if (!selection || !from || selection.kind === "outline")
      return change((now) => ({ ...now, x: now.x + by.x * 2, y: now.y + by.y * 2 }));
    const next = moveTo(draft, selection, { x: from.x + by.x, y: from.y + by.y }, alone);
    dispatch({ type: "change", draft: next, gesture: `keys-${nameOf(selection)}` });
    const to = placeOf(next, selection);
    const stayed = to && Math.hypot(to.x - from.x, to.y - from.y) < 1e-6;
    return say(stayed ? t("cannotMoveThere") : where(to));
  };

  const go = (by: 1 | -1, only?: Selection["kind"]): boolean => {
    const parts = partsInOrder(draft, selection);
    const here = selection ? parts.findIndex((part) => nameOf(part) === nameOf(selection)) : by > 0 ? -1 : 0;
    const rest = by > 0 ? parts.slice(here + 1) : parts.slice(0, Math.max(0, here)).toReversed();
    const next = rest.find((part) => !only || part.kind === only);
    if (next) focus(next);
    return next !== undefined;
  };

  const takeAway = () => {
    if (line.corners.length > 0)
      return dispatch({ type: "line", line: { ...line, corners: line.corners.slice(0, -1) } });
    if (!selection || selection.kind === "outline") return;
    if (selection.kind === "room" || selection.kind === "work") return editor.askToRemove(selection);
    const next = remove(draft, selection);
    if (next === draft) return say(t("threeCornersStay"));
    const parts = partsInOrder(draft, selection);
    const before = parts[parts.findIndex((part) => nameOf(part) === nameOf(selection)) - 1];
    dispatch({ type: "change", draft: next });
    say(t("removed", { what: wordsFor(selection) }));
    if (before) focus(before);
  };

  const enter = () => {
    if (tool !== "select") drawing.apply(line.cursor ?? middle(), KEY_REACH_M);
    else if (!selection) dispatch({ type: "tool", tool: "room" });
  };

  const giveUp = () => {
    if (line.corners.length > 0) dispatch({ type: "line", line: { corners: [], cursor: line.cursor } });
    else if (tool !== "select") dispatch({ type: "tool", tool: "select" });
    else dispatch({ type: "select", selection: null });
  };

  const insert = () => {
    if (selection?.kind !== "corner") return say(t("selectCornerFirst"));
    dispatch({ type: "change", draft: insertCorner(draft, selection.shape, selection.index) });
    focus({ ...selection, index: selection.index + 1 });
  };

  const take = (next: Tool) => {
    dispatch({ type: "tool", tool: next });
    // Whoever takes it by keyboard has no pointer to show where.
    if (next !== "select") dispatch({ type: "line", line: { corners: [], cursor: middle() } });
    say(t(`toolHint.${next}`));
  };

  const zoom = (factor: number | null) => {
    if (factor === null) reset();
    else change((now) => zoomed(now, factor, { x: window.width / 2, y: window.height / 2 }));
  };

  const back = (kind: "undo" | "redo") => {
    dispatch({ type: kind });
    say(t(kind === "undo" ? "undone" : "redone"));
  };

  /** Whether the key was the plan's: Tab leaves it where it ends, so that nobody is caught in it; saving is the page's. */
  const run = (command: Command): boolean => {
    if (command.kind === "save") return false;
    if (command.kind === "next" || command.kind === "previous")
      return tool === "select" && go(command.kind === "next" ? 1 : -1);
    const acts: { [K in Command["kind"]]?: () => void } = {
      ...{ enter, escape: giveUp, insert, remove: takeAway },
      nextRoom: () => go(1, "room"),
      previousRoom: () => go(-1, "room"),
      undo: () => back("undo"),
      redo: () => back("redo"),
    };
    if (command.kind === "move") move(command);
    else if (command.kind === "tool") take(command.tool);
    else if (command.kind === "zoom") zoom(command.factor);
    else acts[command.kind]?.();
    return true;
  };

  return (event: KeyboardEvent<SVGSVGElement>) => {
    const command = commandOf(event);
    if (!command || !run(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const round = (metres: number) => Math.round(metres * 1_000) / 1_000;
