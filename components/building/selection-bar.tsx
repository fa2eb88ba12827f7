"use client";

import { Plus, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useEditor } from "./editor-context";
import { moveTo, placeOf, remove } from "./model/commands";
import { changeDoor } from "./model/parts";
import { insertCorner, shapeOf } from "./model/rooms";
import type { Selection } from "./model/selection";
import { NumberField } from "./panel/number-field";
import { useWords } from "./use-words";

/** What is selected, in words, where exactly it is, and what can be done with it. */
export function SelectionBar() {
  const { state } = useEditor();
  const { t, wordsFor } = useWords();
  const { selection, tool, line } = state;
  const hint =
    line.corners.length > 0 ? t("drawingHint", { count: line.corners.length }) : t(`toolHint.${tool}`);
  const text = tool === "select" && selection ? wordsFor(selection) : hint;
  return (
    <div className="flex min-h-15 flex-wrap items-end gap-x-4 gap-y-2 py-2">
      <p className="min-w-0 flex-1 basis-60 self-center text-sm">{text}</p>
      {tool === "select" && selection && <Actions selection={selection} />}
    </div>
  );
}

function Actions({ selection }: { selection: Selection }) {
  const { draft, dispatch, focus, askToRemove } = useEditor();
  const { t } = useWords();
  const at = placeOf(draft, selection);
  const door = selection.kind === "door" ? draft.doors.find(({ key }) => key === selection.key) : undefined;
  const corners = selection.kind === "corner" ? shapeOf(draft, selection.shape).length : 0;
  const takeAway = () =>
    selection.kind === "room" || selection.kind === "work"
      ? askToRemove(selection)
      : dispatch({ type: "change", draft: remove(draft, selection), select: null });
  return (
    <div className="flex flex-wrap items-end gap-2">
      {door && (
        <label className="flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={door.stepFree}
            onChange={({ target }) =>
              dispatch({ type: "change", draft: changeDoor(draft, door.key, { stepFree: target.checked }) })
            }
            className="size-4 accent-accent"
          />
          {t("stepFree")}
        </label>
      )}
      {at && selection.kind !== "outline" && selection.kind !== "door" && (
        <div className="grid w-48 grid-cols-2 gap-2">
          {(["x", "y"] as const).map((axis) => (
            <NumberField
              key={axis}
              label={t(axis === "x" ? "leftM" : "topM")}
              value={at[axis]}
              min={-2_000}
              max={4_000}
              onChange={(metres) =>
                dispatch({
                  ...{ type: "change", gesture: `place-${axis}` },
                  draft: moveTo(draft, selection, { ...at, [axis]: metres }),
                })
              }
            />
          ))}
        </div>
      )}
      {selection.kind === "corner" && (
        <Button
          size="compact"
          onClick={() => {
            dispatch({ type: "change", draft: insertCorner(draft, selection.shape, selection.index) });
            focus({ ...selection, index: selection.index + 1 });
          }}
        >
          <Plus aria-hidden />
          {t("insertCorner")}
        </Button>
      )}
      {selection.kind !== "outline" && (
        <Button size="compact" onClick={takeAway} disabled={selection.kind === "corner" && corners <= 3}>
          <Trash2 aria-hidden />
          {t(selection.kind === "work" ? "takeDownShort" : "remove")}
        </Button>
      )}
    </div>
  );
}
