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
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toasts";
import type { Locale } from "@/lib/kernel/locale";
import { useOrderPictures, type WorkPictures } from "@/lib/media/client";
import type { OfficePicture } from "@/lib/media/contract";
import { PictureRow } from "./picture-row";

/** A press that moved less than this, in pixels, is none. */
const DRAG_PX = 5;

/** The pictures in their order: dragged by the grip, or moved by keyboard or menu. The first stands for the work. */
export function PictureList({
  of,
  pictures,
  locales,
}: {
  of: WorkPictures;
  pictures: OfficePicture[];
  locales: readonly Locale[];
}) {
  const t = useTranslations("media");
  const toast = useToast();
  const { mutate } = useOrderPictures(of, (error) =>
    toast({ text: t("orderFailed", { reason: error.message }), failed: true }),
  );
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids: string[] = pictures.map(({ id }) => id);
  const count = ids.length;
  const placeOf = (id: unknown) => ids.indexOf(String(id)) + 1;
  const move = (id: string, place: number) => {
    const from = ids.indexOf(id);
    if (place !== from && place >= 0 && place < count) mutate(arrayMove(ids, from, place));
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("grasped", { place: placeOf(active.id), count }),
    onDragOver: ({ over }) => t("dragging", { place: placeOf(over?.id), count }),
    onDragEnd: ({ over }) => t("dropped", { place: placeOf(over?.id), count }),
    onDragCancel: () => t("dragCancelled"),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) move(String(active.id), placeOf(over.id) - 1);
  };
  return (
    <DndContext
      id="pictures"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t("dragHow") } }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label={t("list")} className="@container rounded-xl border border-line bg-surface">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              of={of}
              picture={picture}
              locales={locales}
              place={index}
              count={count}
              onMove={(place) => move(picture.id, place)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
