"use client";

import { ArrowDown, ArrowUp, ChevronRight } from "lucide-react";
import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import { useEditor } from "../editor-context";
import { reorderRoom } from "../model/rooms";
import { openShape } from "../model/selection";
import { useWords } from "../use-words";
import { RoomFields } from "./room-fields";

/** The plan in words: its rooms in the order in which visitors see them listed. It edits what the drawing edits. */
export function RoomsPanel() {
  const { draft, state, dispatch } = useEditor();
  const { t, nameOfRoom, worksIn } = useWords();
  const open = openShape(draft, state.selection);
  if (draft.rooms.length === 0) return <p className="px-1 py-6 text-muted text-sm">{t("noRooms")}</p>;
  return (
    <ol className="divide-y divide-line">
      {draft.rooms.map((room, index) => {
        const isOpen = open === room.id;
        const name = nameOfRoom(room.id);
        return (
          <li key={room.id}>
            <div className="flex items-center">
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() =>
                  dispatch({ type: "select", selection: isOpen ? null : { kind: "room", id: room.id } })
                }
                className="flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-md px-1 text-start text-sm hover:bg-ink/5"
              >
                <ChevronRight
                  aria-hidden
                  className={cx("size-4 shrink-0 text-muted", isOpen && "rotate-90")}
                />
                <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
                <span className="shrink-0 text-muted tabular-nums">{worksIn(room.id)}</span>
              </button>
              <IconButton
                label={t("moveUp", { name })}
                disabled={index === 0}
                className="size-9! [&_svg]:size-4"
                onClick={() => dispatch({ type: "change", draft: reorderRoom(draft, room.id, -1) })}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                label={t("moveDown", { name })}
                disabled={index === draft.rooms.length - 1}
                className="size-9! [&_svg]:size-4"
                onClick={() => dispatch({ type: "change", draft: reorderRoom(draft, room.id, 1) })}
              >
                <ArrowDown aria-hidden />
              </IconButton>
            </div>
            {isOpen && <RoomFields room={room} />}
          </li>
        );
      })}
    </ol>
  );
}
