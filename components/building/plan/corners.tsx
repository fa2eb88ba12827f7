"use client";

import { cx } from "@/components/ui/cx";
import { distance, sidesOf } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { shapeOf } from "../model/rooms";
import { nameOf, openShape } from "../model/selection";
import { useWords } from "../use-words";
import { Part } from "./part";

/** Nearer to a door than this, in pixels, a handle would hide it. */
const DOOR_PX = 18;

/** The corners of the open room or outer wall, and between them where another can be pulled out. */
export function Corners({ metresPerPx: px }: { metresPerPx: number }) {
  const { draft, state } = useEditor();
  const { wordsFor } = useWords();
  const shape = openShape(draft, state.selection);
  if (!shape || state.selection?.kind === "work" || state.selection?.kind === "door") return null;
  const polygon = shapeOf(draft, shape);
  return (
    <g>
      {sidesOf(polygon).map(({ from, to }, index) => {
        const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        // A door in the middle of its wall is grasped itself.
        if (draft.doors.some((door) => distance(door, middle) < DOOR_PX * px)) return null;
        return (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: a side is its place in the polygon
            key={index}
            aria-hidden
            data-side={`${shape}:${index}`}
            className="cursor-copy"
          >
            <circle cx={middle.x} cy={middle.y} r={12 * px} className="fill-transparent" />
            <circle
              cx={middle.x}
              cy={middle.y}
              r={4 * px}
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
              className="fill-surface stroke-accent"
            />
          </g>
        );
      })}
      {polygon.map(({ x, y }, index) => {
        const selection = { kind: "corner", shape, index } as const;
        const selected = state.selection !== null && nameOf(state.selection) === nameOf(selection);
        const half = (selected ? 7 : 5) * px;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the polygon
          <Part key={index} selection={selection} label={wordsFor(selection)} className="cursor-move">
            <circle cx={x} cy={y} r={14 * px} className="fill-transparent" />
            <rect
              x={x - half}
              y={y - half}
              width={2 * half}
              height={2 * half}
              strokeWidth={selected ? 3 : 2}
              vectorEffect="non-scaling-stroke"
              className={cx(selected ? "fill-accent stroke-ink" : "fill-surface stroke-accent")}
            />
          </Part>
        );
      })}
    </g>
  );
}

/** The room that is being drawn: the corners that are set, and the wall to where the next would be. */
export function DrawnLine({ metresPerPx: px }: { metresPerPx: number }) {
  const { corners, cursor } = useEditor().state.line;
  const line = cursor ? [...corners, cursor] : corners;
  if (line.length === 0) return null;
  return (
    <g aria-hidden className="pointer-events-none">
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(" ")} className="fill-accent/12" />
      <polyline
        points={line.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        strokeWidth={2.5}
        vectorEffect="non-scaling-stroke"
        className="stroke-accent"
      />
      {corners.map(({ x, y }, index) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={(index === 0 ? 8 : 5) * px}
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
          className={index === 0 ? "fill-surface stroke-accent" : "fill-accent stroke-surface"}
        />
      ))}
      {cursor && (
        <path
          d={`M${cursor.x - 10 * px} ${cursor.y}h${20 * px}M${cursor.x} ${cursor.y - 10 * px}v${20 * px}`}
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
        />
      )}
    </g>
  );
}
