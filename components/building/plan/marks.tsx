"use client";

import { cx } from "@/components/ui/cx";
import { useEditor } from "../editor-context";
import type { Connector, Door, WorkId } from "../model/draft";
import { nameOf, type Selection } from "../model/selection";
import { useWords } from "../use-words";
import { Part } from "./part";

/** Around a small mark, in pixels: what a finger hits. */
const TOUCH_PX = 14;

function useMark(selection: Selection) {
  const { state } = useEditor();
  const { wordsFor } = useWords();
  const selected = state.selection !== null && nameOf(state.selection) === nameOf(selection);
  return { selected, label: wordsFor(selection) };
}

/** A door: a gap in the wall; with a step it is barred. */
export function DoorMark({ door, metresPerPx: px }: { door: Door; metresPerPx: number }) {
  const { problems, draft } = useEditor();
  const selection: Selection = { kind: "door", key: door.key };
  const { selected, label } = useMark(selection);
  const index = draft.doors.indexOf(door);
  const wrong = problems.some(
    (problem) =>
      (problem.kind === "door-off-wall" || problem.kind === "door-to-itself") && problem.index === index,
  );
  return (
    <Part selection={selection} label={label} className="cursor-move">
      <circle cx={door.x} cy={door.y} r={TOUCH_PX * px} className="fill-transparent" />
      <circle
        cx={door.x}
        cy={door.y}
        r={7 * px}
        strokeWidth={selected ? 3.5 : 2}
        vectorEffect="non-scaling-stroke"
        className={cx("fill-surface", wrong ? "stroke-danger" : selected ? "stroke-accent" : "stroke-muted")}
      />
      {!door.stepFree && (
        <path
          d={`M${door.x - 4 * px} ${door.y}h${8 * px}`}
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
          className="pointer-events-none stroke-muted"
        />
      )}
    </Part>
  );
}

/** Stairs are three treads, a lift is a box with arrows: the same signs as on the visitors' map. */
export function ConnectorMark({ connector, metresPerPx: px }: { connector: Connector; metresPerPx: number }) {
  const selection: Selection = { kind: "connector", key: connector.key };
  const { selected, label } = useMark(selection);
  return (
    <Part selection={selection} label={label} className="cursor-move">
      <g transform={`translate(${connector.x} ${connector.y}) scale(${px})`}>
        <circle
          r={16}
          strokeWidth={2.5}
          className={cx("fill-surface", selected ? "stroke-accent" : "stroke-transparent")}
        />
        <g fill="none" strokeWidth={2} className="pointer-events-none stroke-ink">
          {connector.kind === "stairs" ? (
            <path d="M-9 8h6v-5h6v-5h6v-5" />
          ) : (
            <path d="M-8-10h16v20h-16zM-3-1l3-4l3 4M-3 3l3 4l3-4" />
          )}
        </g>
      </g>
    </Part>
  );
}

/** A work where it hangs: its picture, small; a draft has a broken edge. */
export function WorkPin({ id, metresPerPx: px }: { id: WorkId; metresPerPx: number }) {
  const { draft, works } = useEditor();
  const selection: Selection = { kind: "work", id };
  const { selected, label } = useMark(selection);
  const at = draft.works[id]?.at;
  if (!at) return null;
  const work = works.get(id);
  const half = selected ? 15 : 10;
  return (
    <Part selection={selection} label={label} className="cursor-move">
      <g transform={`translate(${at.x} ${at.y}) scale(${px})`}>
        <rect
          x={-TOUCH_PX}
          y={-TOUCH_PX}
          width={2 * TOUCH_PX}
          height={2 * TOUCH_PX}
          className="fill-transparent"
        />
        <rect x={-half} y={-half} width={2 * half} height={2 * half} className="fill-sunken" />
        {work?.thumbnail && (
          <image
            href={work.thumbnail}
            x={-half}
            y={-half}
            width={2 * half}
            height={2 * half}
            preserveAspectRatio="xMidYMid slice"
            className="pointer-events-none"
          />
        )}
        <rect
          x={-half}
          y={-half}
          width={2 * half}
          height={2 * half}
          fill="none"
          strokeWidth={selected ? 3 : 1.5}
          strokeDasharray={work && !work.published ? "4 3" : undefined}
          className={selected ? "stroke-accent" : "stroke-surface"}
        />
        {selected && (
          <rect
            x={-half - 3}
            y={-half - 3}
            width={2 * half + 6}
            height={2 * half + 6}
            fill="none"
            strokeWidth={1.5}
            className="stroke-ink"
          />
        )}
      </g>
    </Part>
  );
}
