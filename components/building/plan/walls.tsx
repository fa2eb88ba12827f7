"use client";

import { cx } from "@/components/ui/cx";
import { innerPoint, type Point } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import type { Room } from "../model/draft";
import { openShape, type Selection } from "../model/selection";
import { useWords } from "../use-words";

import { Part } from "./part";

const pointsOf = (polygon: readonly Point[]) => polygon.map(({ x, y }) => `${x},${y}`).join(" ");

/** The building's outer wall: grasped at its line, because rooms fill it. */
export function OuterWall() {
  const { draft, problems, state } = useEditor();
  const { wordsFor } = useWords();
  const selection: Selection = { kind: "outline" };
  const open = openShape(draft, state.selection) === "outline";
  const wrong = problems.some(({ kind }) => kind === "outline-crosses");
  return (
    <Part selection={selection} label={wordsFor(selection)}>
      <polygon points={pointsOf(draft.outline)} className="pointer-events-none fill-surface/50" />
      <polygon
        points={pointsOf(draft.outline)}
        fill="none"
        strokeWidth={18}
        vectorEffect="non-scaling-stroke"
        className="stroke-transparent"
        pointerEvents="stroke"
      />
      <polygon
        points={pointsOf(draft.outline)}
        fill="none"
        strokeWidth={open ? 4 : 3}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
        className={cx(
          "pointer-events-none",
          wrong ? "stroke-danger" : open ? "stroke-accent" : "stroke-muted",
        )}
      />
    </Part>
  );
}

/** A room with its name and how many works hang in it. */
export function RoomShape({ room, metresPerPx }: { room: Room; metresPerPx: number }) {
  const { draft, problems, state } = useEditor();
  const { wordsFor, nameOfRoom, worksIn } = useWords();
  const selection: Selection = { kind: "room", id: room.id };
  const selected = state.selection?.kind === "room" && state.selection.id === room.id;
  const open = openShape(draft, state.selection) === room.id;
  const found = problems.filter(({ roomIds }) => roomIds.some((id) => id === room.id));
  const wrong = found.some(({ severity }) => severity === "error");
  const { x, y } = innerPoint(room.polygon);
  return (
    <Part selection={selection} label={wordsFor(selection)} className="cursor-pointer">
      <polygon
        points={pointsOf(room.polygon)}
        strokeWidth={selected ? 3 : 1.5}
        strokeLinejoin="round"
        strokeDasharray={found.length > 0 ? "7 4" : undefined}
        vectorEffect="non-scaling-stroke"
        className={cx(
          open ? "fill-accent/12" : "fill-accent/4 hover:fill-accent/8",
          wrong ? "stroke-danger" : open || found.length > 0 ? "stroke-accent" : "stroke-edge",
        )}
      />
      <text
        x={x}
        y={y}
        textAnchor="middle"
        fontSize={13 * metresPerPx}
        className="pointer-events-none select-none fill-ink font-medium"
      >
        {nameOfRoom(room.id)}
      </text>
      <text
        x={x}
        y={y + 16 * metresPerPx}
        textAnchor="middle"
        fontSize={11 * metresPerPx}
        className="pointer-events-none select-none fill-muted"
      >
        {worksIn(room.id)}
      </text>
    </Part>
  );
}
