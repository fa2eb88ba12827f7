"use client";

import { DoorOpen, Magnet, MousePointer2, Redo2, SquareDashed, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { useEditor } from "./editor-context";
import type { Tool } from "./model/state";
import { useWords } from "./use-words";

const ICONS: Record<Tool, ReactNode> = {
  select: <MousePointer2 aria-hidden />,
  room: <SquareDashed aria-hidden />,
  door: <DoorOpen aria-hidden />,
  stairs: (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2}>
      <path d="M3 19h6v-5h6V9h6" />
    </svg>
  ),
  lift: (
    <svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2}>
      <path d="M5 3h14v18H5zM9 10l3-4 3 4M9 14l3 4 3-4" />
    </svg>
  ),
};
const KEYS: Record<Tool, string> = { select: "V", room: "R", door: "D", stairs: "S", lift: "L" };

/** The tools of the plan, and the way back and forth. */
export function Toolbar() {
  const { state, dispatch } = useEditor();
  const { t } = useWords();
  const { history, tool, line, snapping } = state;
  return (
    <div role="toolbar" aria-label={t("tools")} className="flex flex-wrap items-center gap-1">
      {(Object.keys(ICONS) as Tool[]).map((one) => (
        <ToolButton
          key={one}
          label={t(`tool.${one}`)}
          title={`${t(`tool.${one}`)} (${KEYS[one]})`}
          pressed={tool === one}
          onClick={() => dispatch({ type: "tool", tool: one })}
        >
          {ICONS[one]}
        </ToolButton>
      ))}
      <span aria-hidden className="mx-1 h-6 border-line border-s" />
      <ToolButton
        label={t("snapping")}
        pressed={snapping}
        onClick={() => dispatch({ type: "snapping", on: !snapping })}
      >
        <Magnet aria-hidden />
      </ToolButton>
      <span aria-hidden className="mx-1 h-6 border-line border-s" />
      <ToolButton
        label={t("undo")}
        disabled={history.past.length === 0 && line.corners.length === 0}
        onClick={() => dispatch({ type: "undo" })}
      >
        <Undo2 aria-hidden />
      </ToolButton>
      <ToolButton
        label={t("redo")}
        disabled={history.future.length === 0}
        onClick={() => dispatch({ type: "redo" })}
      >
        <Redo2 aria-hidden />
      </ToolButton>
    </div>
  );
}

function ToolButton({
  label,
  title = label,
  pressed,
  disabled,
  onClick,
  children,
}: {
  label: string;
  title?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={title}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
      className={cx(
        "inline-flex size-10 items-center justify-center rounded-lg transition-colors duration-150 disabled:opacity-40 [&_svg]:size-5",
        pressed ? "bg-ink/12 text-ink" : "text-ink hover:bg-ink/7",
      )}
    >
      {children}
    </button>
  );
}
