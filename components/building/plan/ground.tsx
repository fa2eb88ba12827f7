"use client";

import type { PlanPicture } from "@/lib/media/contract";
import type { Underlay } from "@/lib/museums/contract";
import { useEditor } from "../editor-context";
import { useWords } from "../use-words";
import { Part } from "./part";
import type { View } from "./use-view";

/** Distances between lines of the grid, in metres; the finest that is not a grey cloud is drawn. */
const STEPS_M = [0.5, 1, 5, 10, 50];
const LINE_PX_MIN = 9;

/** The sheet with its grid. */
export function Ground({ view }: { view: View }) {
  const { draft } = useEditor();
  const stepM = STEPS_M.find((step) => step * view.scale >= LINE_PX_MIN) ?? 100;
  const { widthM, heightM } = draft;
  return (
    <g aria-hidden className="pointer-events-none">
      <rect width={widthM} height={heightM} className="fill-surface" />
      <Lines stepM={stepM} className="stroke-line/60" />
      <Lines stepM={stepM * (stepM === 0.5 ? 10 : 5)} className="stroke-line" />
      <rect
        width={widthM}
        height={heightM}
        fill="none"
        vectorEffect="non-scaling-stroke"
        className="stroke-line"
      />
    </g>
  );
}

function Lines({ stepM, className }: { stepM: number; className: string }) {
  const { widthM, heightM } = useEditor().draft;
  const places = (length: number) =>
    Array.from({ length: Math.max(0, Math.ceil(length / stepM) - 1) }, (_, index) => (index + 1) * stepM);
  const upright = places(widthM).map((x) => `M${x} 0V${heightM}`);
  const level = places(heightM).map((y) => `M0 ${y}H${widthM}`);
  return (
    <path
      d={[...upright, ...level].join("")}
      fill="none"
      strokeWidth={1}
      vectorEffect="non-scaling-stroke"
      className={className}
    />
  );
}

/** How high the picture is in metres, by its own proportions. */
export const heightOf = ({ widthM }: Underlay, picture: PlanPicture) =>
  (widthM * picture.height) / picture.width;

/** The picture that the plan is traced from. It is grasped by its frame, so that rooms can be drawn over it. */
export function UnderlayPicture() {
  const { draft, picture, state } = useEditor();
  const { wordsFor } = useWords();
  const { underlay } = draft;
  if (!underlay || !picture) return null;
  const { xM, yM, widthM, turnDeg, opacity } = underlay;
  const heightM = heightOf(underlay, picture);
  const selected = state.selection?.kind === "underlay";
  return (
    <g transform={`rotate(${turnDeg} ${xM + widthM / 2} ${yM + heightM / 2})`}>
      <image
        href={picture.url}
        x={xM}
        y={yM}
        width={widthM}
        height={heightM}
        opacity={opacity}
        preserveAspectRatio="none"
        className="pointer-events-none"
      />
      <Part selection={{ kind: "underlay" }} label={wordsFor({ kind: "underlay" })}>
        <rect
          x={xM}
          y={yM}
          width={widthM}
          height={heightM}
          fill={selected ? "transparent" : "none"}
          strokeDasharray="6 4"
          strokeWidth={selected ? 2.5 : 1.5}
          vectorEffect="non-scaling-stroke"
          pointerEvents={selected ? "all" : "stroke"}
          className={selected ? "cursor-move stroke-accent" : "stroke-muted"}
        />
      </Part>
    </g>
  );
}
