"use client";

import { ChevronLeft, ChevronRight, Columns3, Maximize, Minimize, Pause, Play, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";

export type WallRoom = { slug: string; name: string };

/** Few and quiet, on the floor below the wall, so that a phone sees pictures and not buttons. */
export function WallControls({
  rooms,
  room,
  position,
  playing,
  together,
  fullScreen,
  onRoom,
  onStep,
  onPlay,
  onTogether,
}: {
  rooms: WallRoom[];
  room: string;
  position: string | null;
  playing: boolean;
  together: boolean;
  fullScreen: { on: boolean; toggle: () => void } | null;
  onRoom: (slug: string) => void;
  onStep: (by: 1 | -1) => void;
  onPlay: () => void;
  onTogether: () => void;
}) {
  const t = useTranslations("wall");
  return (
    <div
      role="toolbar"
      aria-label={t("controls")}
      className="ms-auto flex flex-wrap items-center gap-1 text-[#221d17]"
    >
      <p className="sr-only">{t("keys")}</p>
      <label className="me-3 flex items-center gap-2 max-sm:me-0 max-sm:w-full">
        <span className="text-sm">{t("room")}</span>
        <select
          value={room}
          onChange={(event) => onRoom(event.target.value)}
          className="min-h-11 max-w-48 rounded-full border border-[#4a4035] bg-[#f3efe8] px-4 text-ink"
        >
          {rooms.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <IconButton label={t("previous")} onClick={() => onStep(-1)}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <p aria-live="polite" className="min-w-20 text-center text-sm tabular-nums">
        {position}
      </p>
      <IconButton label={t("next")} onClick={() => onStep(1)}>
        <ChevronRight aria-hidden />
      </IconButton>
      <IconButton label={t(playing ? "pause" : "play")} onClick={onPlay}>
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton label={t(together ? "oneByOne" : "sideBySide")} onClick={onTogether}>
        {together ? <Square aria-hidden /> : <Columns3 aria-hidden />}
      </IconButton>
      {fullScreen && (
        <IconButton label={t(fullScreen.on ? "leaveFullScreen" : "fullScreen")} onClick={fullScreen.toggle}>
          {fullScreen.on ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
        </IconButton>
      )}
    </div>
  );
}
