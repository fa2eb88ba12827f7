"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import { useEditor } from "./editor-context";
import type { RoomId } from "./model/draft";
import { worksOutside } from "./model/parts";
import type { Selection } from "./model/selection";
import { useWords } from "./use-words";

/** What is wrong with the drawing, in words; each leads to where it is. Errors keep it from being saved. */
export function ProblemList() {
  const { draft, problems, works, focus } = useEditor();
  const { t, nameOfRoom, metres } = useWords();
  const outside = worksOutside(draft);
  const lines = problems.map((problem) => ({ severity: problem.severity, ...said(problem) }));
  if (outside.length > 0) {
    const [first] = outside;
    const titles = outside.slice(0, 3).map((id) => works.get(id)?.title ?? "");
    lines.push({
      ...{
        severity: "warning",
        text: t("problem.worksOutside", { count: outside.length, titles: titles.join(", ") }),
      },
      ...{ to: first ? { kind: "work", id: first } : null },
    });
  }
  if (lines.length === 0) return null;
  return (
    <ul aria-label={t("problems")} className="flex flex-col gap-1 pt-3 text-sm">
      {lines.map(({ severity, text, to }) => (
        <li key={text} className="flex items-start gap-2">
          {severity === "error" ? (
            <CircleAlert aria-label={t("error")} className="mt-0.5 size-4 shrink-0 text-danger" />
          ) : (
            <TriangleAlert aria-label={t("warning")} className="mt-0.5 size-4 shrink-0 text-muted" />
          )}
          <button
            type="button"
            onClick={() => to && focus(to)}
            className={`text-start underline decoration-edge underline-offset-4 hover:decoration-ink ${severity === "error" ? "text-danger" : ""}`}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );

  function said(problem: (typeof problems)[number]): { text: string; to: Selection | null } {
    const [one = null, other = null] = problem.roomIds as (RoomId | undefined)[];
    const names = { room: nameOfRoom(one), other: nameOfRoom(other) };
    switch (problem.kind) {
      case "outline-crosses":
        return { text: t("problem.outlineCrosses"), to: { kind: "outline" } };
      case "room-crosses":
        return { text: t("problem.roomCrosses", names), to: one && { kind: "room", id: one } };
      case "door-off-wall":
      case "door-to-itself": {
        const key = draft.doors[problem.index]?.key;
        return { text: t("problem.doorOffWall", names), to: key ? { kind: "door", key } : null };
      }
      case "rooms-overlap":
        return {
          text: t("problem.roomsOverlap", { ...names, area: metres(problem.areaM2) }),
          to: one && { kind: "room", id: one },
        };
      case "room-outside":
        return {
          text: t("problem.roomOutside", { ...names, area: metres(problem.areaM2) }),
          to: one && { kind: "room", id: one },
        };
      default:
        return problem satisfies never;
    }
  }
}
