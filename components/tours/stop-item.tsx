"use client";

import { useSortable } from "@dnd-kit/sortable";
import { ArrowDown, ArrowUp, CircleAlert, DoorOpen, GripVertical, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toasts";
import { moveStop, removeStop, type Stop, withStory } from "./draft";
import { useTour } from "./editor-context";
import { useStopName } from "./use-stop-name";

/** One stop: what it is at, what is wrong with it, and what is told there in the language that is written now. */
export function StopItem({ stop, index }: { stop: Stop; index: number }) {
  const t = useTranslations("tours");
  const { draft, change, locale, works, place, lacks } = useTour();
  const toast = useToast();
  const name = useStopName()(stop);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: stop.id, attributes: { roleDescription: t("sortable") } });
  const work = stop.subject.kind === "artwork" ? works.get(stop.subject.artworkId ?? "") : undefined;
  const room = place.building.rooms.find(({ id }) => id === work?.roomId);
  const wrong = lacks.filter(({ stopId, kind }) => stopId === stop.id && kind !== "no-story");
  const move = (by: 1 | -1) => change(moveStop(draft, stop.id, index + by));
  const remove = () => {
    change(removeStop(draft, stop.id));
    toast({ text: t("stopRemoved", { name }), action: { label: t("undo"), run: () => change(draft) } });
  };
  return (
    <li
      ref={setNodeRef}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={cx(
        "grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 rounded-lg border border-line bg-surface p-2 pe-1",
        isDragging && "relative z-10 shadow-xl",
      )}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t("moveStop", { name })}
        className="grid min-h-11 w-9 cursor-grab self-start touch-none place-items-center rounded-md text-muted hover:bg-ink/5"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <div className="min-w-0">
        <div className="flex items-center gap-3">
          <span className="w-5 text-end font-medium tabular-nums">{index + 1}</span>
          <span className="grid size-11 shrink-0 place-items-center overflow-clip bg-sunken">
            {work?.thumbnail ? (
              // biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored
              <img src={work.thumbnail} alt="" loading="lazy" className="size-full object-cover" />
            ) : (
              stop.subject.kind === "room" && <DoorOpen aria-hidden className="size-5 text-muted" />
            )}
          </span>
          <span className="min-w-0 flex-1 leading-tight">
            <span className="block truncate font-medium text-sm">{name}</span>
            <span className="block truncate text-muted text-xs">
              {stop.subject.kind === "room"
                ? t("roomStop")
                : [work?.artistNames.join(", "), room?.name].filter(Boolean).join(" · ")}
            </span>
          </span>
          <IconButton
            label={t("stopUp", { name })}
            disabled={index === 0}
            onClick={() => move(-1)}
            className="size-9! [&_svg]:size-4"
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            label={t("stopDown", { name })}
            disabled={index === draft.stops.length - 1}
            onClick={() => move(1)}
            className="size-9! [&_svg]:size-4"
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton label={t("removeStop", { name })} onClick={remove} className="size-9! [&_svg]:size-4">
            <X aria-hidden />
          </IconButton>
        </div>
        {wrong.map(({ kind }) => (
          <p key={kind} className="mt-2 flex items-center gap-2 text-danger text-sm">
            <CircleAlert aria-hidden className="size-4 shrink-0" />
            {t(`lack.${kind}`)}
          </p>
        ))}
        <div className="mt-2 pe-2">
          <TextArea
            size="compact"
            label={t("story", { number: index + 1 })}
            lang={locale}
            rows={2}
            maxLength={5_000}
            value={stop.story[locale] ?? ""}
            onChange={({ target }) => change(withStory(draft, stop.id, locale, target.value))}
          />
        </div>
      </div>
    </li>
  );
}
