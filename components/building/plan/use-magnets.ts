"use client";

import { useCallback } from "react";
import type { Point } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { type Shape, shapeOf } from "../model/rooms";
import { type Magnets, magnetsOf } from "../model/snap";

/** Places are rounded to this, in metres, where nothing else is near. */
const GRID_M = 0.5;
const NOTHING: Magnets = { corners: [], walls: [], gridM: 0.01, reachM: 0 };

/** What a point near `reachM` may settle on: all walls but those of `without`. */
export function useMagnets() {
  const { draft, state } = useEditor();
  return useCallback(
    (reachM: number, without?: { shape: Shape; corner?: number }): Magnets => {
      if (!state.snapping) return NOTHING;
      const shapes: Shape[] = ["outline", ...draft.rooms.map((room) => room.id)];
      const others = shapes.filter((shape) => shape !== without?.shape).map((shape) => shapeOf(draft, shape));
      const moving =
        without?.corner === undefined ? undefined : shapeOf(draft, without.shape)[without.corner];
      // Corners that move along are nothing to settle on.
      const stays = (corner: Point) => !moving || Math.hypot(corner.x - moving.x, corner.y - moving.y) > 0.02;
      const { corners, walls } = magnetsOf(others);
      return {
        corners: corners.filter(stays),
        walls: walls.filter(({ from, to }) => stays(from) && stays(to)),
        ...{ gridM: GRID_M, reachM },
      };
    },
    [draft, state.snapping],
  );
}
