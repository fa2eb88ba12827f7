"use client";

import { useTranslations } from "next-intl";
import { distance, type Point, selfCrossing } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { addConnector, addDoor, doorNear } from "../model/parts";
import { addRoom } from "../model/rooms";
import { snap } from "../model/snap";
import { useMagnets } from "./use-magnets";

/** What a click, a tap or Enter does with the tool that is in hand. Reach is in metres. */
export function useDrawing() {
  const { draft, state, place, dispatch, focus, say } = useEditor();
  const t = useTranslations("building");
  const magnets = useMagnets();

  const settle = (at: Point, reachM: number) => snap(at, magnets(reachM), state.line.corners.at(-1));

  const finish = (corners: readonly Point[]) => {
    if (corners.length < 3) return say(t("needsThreeCorners"));
    if (selfCrossing(corners)) return say(t("wouldCross"));
    const number = draft.rooms.length + 1;
    const texts = Object.fromEntries(
      place.locales.map((locale) => [locale, { name: t("newRoom", { number }), description: "" }]),
    );
    const [next, id] = addRoom(draft, corners, texts);
    dispatch({ type: "change", draft: next });
    dispatch({ type: "tool", tool: "select" });
    focus({ kind: "room", id });
    return say(t("roomDrawn", { count: corners.length }));
  };

  const addCorner = (at: Point, reachM: number) => {
    const { corners } = state.line;
    const [first] = corners;
    if (first && corners.length > 2 && distance(first, at) <= Math.max(reachM, 0.15)) return finish(corners);
    const { x, y } = settle(at, reachM);
    const last = corners.at(-1);
    if (last && distance(last, { x, y }) < 0.01) return corners.length > 2 ? finish(corners) : undefined;
    dispatch({ type: "line", line: { corners: [...corners, { x, y }], cursor: { x, y } } });
    return say(t("cornerSet", { count: corners.length + 1 }));
  };

  const apply = (at: Point, reachM: number) => {
    if (state.tool === "room") return addCorner(at, reachM);
    if (state.tool === "door") {
      const door = doorNear(draft, at, Math.max(reachM * 2, 0.5));
      if (!door) return say(t("noWallHere"));
      const [next, key] = addDoor(draft, door);
      dispatch({ type: "change", draft: next });
      dispatch({ type: "tool", tool: "select" });
      return focus({ kind: "door", key });
    }
    if (state.tool === "stairs" || state.tool === "lift") {
      const [next, key] = addConnector(draft, state.tool, snap(at, magnets(reachM)));
      dispatch({ type: "change", draft: next });
      dispatch({ type: "tool", tool: "select" });
      return focus({ kind: "connector", key });
    }
  };

  const pointAt = (at: Point, reachM: number) => {
    const { x, y } = settle(at, reachM);
    dispatch({ type: "line", line: { ...state.line, cursor: { x, y } } });
  };

  return { apply, pointAt, finish: () => finish(state.line.corners) };
}
