"use client";

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { moveStop, type Stop } from "./draft";
import { useTour } from "./editor-context";
import { StopItem } from "./stop-item";
import { useStopName } from "./use-stop-name";

/** A press that moved less than this, in pixels, is none. */
const DRAG_PX = 5;

/** The stops in their order: dragged by the grip, or moved by keyboard. */
export function StopList() {
  const t = useTranslations("tours");
  const { draft, change } = useTour();
  const nameOf = useStopName();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids: string[] = draft.stops.map(({ id }) => id);
  const placeOf = (id: unknown) => ids.indexOf(String(id)) + 1;
  const name = (id: unknown) => {
    const stop = draft.stops.find((one) => one.id === id);
    return stop ? nameOf(stop) : "";
  };
  const say = (key: "dragging" | "dropped") => (id: unknown, over: unknown) =>
    t(key, { name: name(id), place: placeOf(over), count: ids.length });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("grasped", { name: name(active.id) }),
    onDragOver: ({ active, over }) => say("dragging")(active.id, over?.id),
    onDragEnd: ({ active, over }) => say("dropped")(active.id, over?.id),
    onDragCancel: ({ active }) => t("dragCancelled", { name: name(active.id) }),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) change(moveStop(draft, active.id as Stop["id"], placeOf(over.id) - 1));
  };
  if (draft.stops.length === 0) return <p className="py-3 text-muted text-sm">{t("noStops")}</p>;
  return (
    <DndContext
      id="stops"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("dragHow") } }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className="flex flex-col gap-2">
          {draft.stops.map((stop, index) => (
            <StopItem key={stop.id} stop={stop} index={index} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
