"use client";

import type { ReactNode } from "react";
import { useEditor } from "../editor-context";
import { nameOf, type Selection } from "../model/selection";

/**
 * A part of the plan that can be selected, by pointer, Tab or a screen reader. `label` says what it is and where. One
 * part of the plan is reached by Tab from outside; inside, the plan's own keys lead on.
 */
export function Part({
  selection,
  label,
  className,
  children,
}: {
  selection: Selection;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const { state } = useEditor();
  const name = nameOf(selection);
  const selected = state.selection !== null && nameOf(state.selection) === name;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element can't be drawn inside an SVG
    <g
      role="button"
      tabIndex={-1}
      data-part={name}
      aria-label={label}
      aria-pressed={selected}
      className={`outline-none ${className ?? ""}`}
    >
      {children}
    </g>
  );
}
