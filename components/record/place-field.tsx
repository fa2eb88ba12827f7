"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { FloorPlan, planPointAt } from "@/components/museums/floor-plan";
import { staffPaths } from "@/components/staff/paths";
import { COMPACT_FIELD } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import type { Room } from "@/lib/museums/contract";
import { useField, useShared } from "./context";
import { Labelled } from "./control";
import { middleOf, roomAt } from "./room-at";

/** One arrow key moves the point by so much of the plan, with Shift by more. */
const STEP = 0.01;
const LARGE_STEP = 0.05;
const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where the work hangs: room, and point of its floor's plan; and whether it hangs at all. */
export function PlaceField() {
  const t = useTranslations("record");
  const { editor, place } = useShared();
  const { floors, rooms } = place.building;
  const { id, value: roomId } = useField("roomId");
  const shown = useField("onDisplay");
  const room = rooms.find((one) => one.id === roomId);
  const hang = (next: Room | undefined, point = next && middleOf(next)) =>
    editor.set({ roomId: next?.id ?? null, planX: point?.x ?? null, planY: point?.y ?? null });
  return (
    <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
      <div className="flex flex-col gap-4">
        <div className="flex items-center gap-3 text-sm">
          <Switch id={shown.id} checked={shown.value} onCheckedChange={shown.set} />
          <label htmlFor={shown.id}>{t("onDisplay")}</label>
        </div>
        <Labelled id={id} label={t("room")}>
          <select
            id={id}
            value={roomId ?? ""}
            onChange={(event) => hang(rooms.find((one) => one.id === event.target.value))}
            className={COMPACT_FIELD}
          >
            <option value="">{t("noRoom")}</option>
            {floors.map((floor) => (
              <optgroup key={floor.id} label={floor.name}>
                {rooms
                  .filter(({ level }) => level === floor.level)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </Labelled>
        {floors.length === 0 && (
          <p className="text-muted text-sm">
            {t("noFloors")}{" "}
            <Link href={staffPaths.building(place.museum)} className="text-ink underline underline-offset-4">
              {t("floorPlans")}
            </Link>
          </p>
        )}
      </div>
      {room && <PointPicker room={room} onPick={hang} />}
    </div>
  );
}

function PointPicker({
  room,
  onPick,
}: {
  room: Room;
  onPick: (room: Room, point: { x: number; y: number }) => void;
}) {
  const t = useTranslations("record");
  const format = useFormatter();
  const { place } = useShared();
  const { floors, rooms } = place.building;
  const [x, y] = [useField("planX").value, useField("planY").value];
  const point = x !== null && y !== null ? { x, y } : null;
  const floor = floors.find(({ level }) => level === room.level);
  if (!floor) return null;
  const pick = (wanted: { x: number; y: number } | null) => {
    const there = wanted && roomAt(rooms, floor.level, wanted);
    if (wanted && there) onPick(there, wanted);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const from = point ?? middleOf(room);
    pick({ x: from.x + arrow[0] * step, y: from.y + arrow[1] * step });
  };
  const percent = (value: number) => format.number(value, { style: "percent" });
  const where = point
    ? t("pointAt", { room: room.name, x: percent(point.x), y: percent(point.y) })
    : t("noPoint", { room: room.name });
  return (
    <div>
      <button
        type="button"
        aria-label={t("pickPoint", { floor: floor.name })}
        aria-describedby="record-point"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const svg = event.currentTarget.querySelector("svg");
          // Pressed by keyboard, it is at no place of the plan.
          if (svg && event.detail > 0) pick(planPointAt(svg, floor, event));
        }}
        className="block w-full max-w-md cursor-crosshair rounded-lg border border-line bg-sunken p-2"
      >
        <FloorPlan floor={floor} rooms={rooms} markedRoom={room.slug} point={point} label={floor.name} />
      </button>
      <p id="record-point" aria-live="polite" className="mt-1.5 text-[0.8125rem] text-muted leading-5">
        {where} {t("pointHint")}
      </p>
    </div>
  );
}
