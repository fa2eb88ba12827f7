"use client";

import { useRouter } from "next/navigation";
import { Tabs } from "radix-ui";
import { useState } from "react";
import { staffPaths } from "@/components/staff/paths";
import { ConfirmDialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toasts";
import { useDeleteFloor, useRestoreFloor } from "@/lib/building/client";
import { useEditor } from "./editor-context";
import { FloorPanel } from "./panel/floor-panel";
import { RoomsPanel } from "./panel/rooms-panel";
import { WorksPanel } from "./panel/works-panel";
import { useWords } from "./use-words";

const TABS = ["rooms", "works", "floor"] as const;

/** The plan in words and lists, beside the drawing or, on a narrow screen, below it. */
export function SidePanel({ dirty }: { dirty: boolean }) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Tabs.Root
      defaultValue="rooms"
      className="min-w-0 max-xl:mt-4 xl:max-h-[calc(clamp(22rem,calc(100dvh-25rem),60rem)+5rem)] xl:overflow-y-auto xl:pe-1"
    >
      <Tabs.List
        aria-label={t("lists")}
        className="sticky top-0 z-10 flex gap-1 border-line border-b bg-ground"
      >
        {TABS.map((tab) => (
          <Tabs.Trigger
            key={tab}
            value={tab}
            className="-mb-px min-h-11 border-transparent border-b-2 px-3 text-muted text-sm focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink"
          >
            {t(`tab.${tab}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="rooms" tabIndex={-1}>
        <RoomsPanel />
      </Tabs.Content>
      <Tabs.Content value="works" tabIndex={-1}>
        <WorksPanel />
      </Tabs.Content>
      <Tabs.Content value="floor" tabIndex={-1}>
        <FloorPanel onDelete={() => setAsked(true)} />
      </Tabs.Content>
      <DeleteFloor dirty={dirty} open={asked} onOpenChange={setAsked} />
    </Tabs.Root>
  );
}

/** Says what goes, deletes the floor and offers the way back. */
function DeleteFloor({
  dirty,
  open,
  onOpenChange,
}: {
  dirty: boolean;
  open: boolean;
  onOpenChange(open: boolean): void;
}) {
  const { place, state, draft } = useEditor();
  const { t } = useWords();
  const router = useRouter();
  const toast = useToast();
  const { mutateAsync: remove } = useDeleteFloor(place.museum);
  const { mutateAsync: restore } = useRestoreFloor(place.museum);
  const works = state.floor.works.length;
  const rooms = state.floor.rooms.length;
  const failed = (error: Error) => toast({ text: error.message, failed: true });
  // By promise: this is run from a notice that outlives the floor's own page.
  const putBack = () =>
    restore(state.floor.id).then(({ floorId, elsewhere }) => {
      if (elsewhere > 0) toast({ text: t("restoredBut", { count: elsewhere }) });
      router.push(staffPaths.building(place.museum, { floor: floorId }));
      router.refresh();
    }, failed);
  const removeFloor = () =>
    remove(state.floor).then(({ takenDown }) => {
      const action = { label: t("undo"), run: () => void putBack() };
      toast({ text: t("floorDeleted", { count: takenDown }), action });
      router.push(staffPaths.building(place.museum));
      router.refresh();
    }, failed);
  return (
    <ConfirmDialog
      danger
      title={t("deleteFloorTitle", { name: draft.texts[place.locales[0] ?? "en"]?.name ?? "" })}
      confirm={t("deleteFloor")}
      open={open}
      onOpenChange={onOpenChange}
      onConfirm={() => void removeFloor()}
    >
      <p>{t("deleteFloorText", { rooms, works })}</p>
      {dirty && <p className="mt-2">{t("unsavedGoes")}</p>}
    </ConfirmDialog>
  );
}
