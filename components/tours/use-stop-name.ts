"use client";

import { useTranslations } from "next-intl";
import type { Stop } from "./draft";
import { useTour } from "./editor-context";

/** What a stop is at: the work's title, or the room's name; what is gone has none. */
export function useStopName(): (stop: Stop) => string {
  const t = useTranslations("tours");
  const { works, place } = useTour();
  return ({ subject }) => {
    if (subject.kind === "artwork") return works.get(subject.artworkId ?? "")?.title ?? t("goneWork");
    return place.building.rooms.find(({ id }) => id === subject.roomId)?.name ?? t("goneRoom");
  };
}
