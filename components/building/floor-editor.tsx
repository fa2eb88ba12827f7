"use client";

import { ConfirmDialog } from "@/components/ui/dialog";
import { LeaveGuard } from "@/components/ui/leave-guard";
import type { Floor } from "@/lib/building/contract";
import { type EditorPlace, EditorProvider } from "./editor-context";
import { PlanCanvas } from "./plan/plan-canvas";
import { ProblemList } from "./problem-list";
import { SaveControls } from "./save-controls";
import { SelectionBar } from "./selection-bar";
import { SidePanel } from "./side-panel";
import { Toolbar } from "./toolbar";
import { useEditing } from "./use-editing";
import { useWords } from "./use-words";

/** Drawing one floor: the plan, the same in words beside it, and one save for both. */
export function FloorEditor({ floor, place }: { floor: Floor; place: EditorPlace }) {
  const { editor, said, asking, dirty } = useEditing(floor, place);
  return (
    <EditorProvider value={editor}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-y py-2">
        <Toolbar />
        <SaveControls dirty={dirty} />
      </div>
      <div className="grid min-w-0 gap-x-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <SelectionBar />
          <PlanCanvas />
          <ProblemList />
        </div>
        <SidePanel dirty={dirty} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <Questions asking={asking} dirty={dirty} />
    </EditorProvider>
  );
}

function Questions({ asking, dirty }: Pick<ReturnType<typeof useEditing>, "asking" | "dirty">) {
  const { t, nameOfRoom } = useWords();
  const room = asking?.selection.kind === "room" ? asking.selection.id : null;
  return (
    <>
      <ConfirmDialog
        danger
        title={t("deleteRoomTitle", { name: room ? nameOfRoom(room) : "" })}
        confirm={t("deleteRoom")}
        open={asking !== null}
        onOpenChange={(open) => !open && asking?.answer(false)}
        onConfirm={() => asking?.answer(true)}
      >
        {t("deleteRoomText", { count: asking?.count ?? 0 })}
      </ConfirmDialog>
      <LeaveGuard when={dirty} title={t("leaveTitle")} confirm={t("leave")}>
        {t("leaveText")}
      </LeaveGuard>
    </>
  );
}
