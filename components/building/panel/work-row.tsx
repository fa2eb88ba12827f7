"use client";

import { GripVertical } from "lucide-react";
import type { PointerEvent, ReactNode } from "react";
import type { HungWork } from "@/lib/catalog/contract";
import { useWords } from "../use-words";

/** A work in a list, with what can be done with it. By its grip it is dragged onto the plan. */
export function WorkRow({
  work,
  note,
  onGrasp,
  children,
}: {
  work: HungWork;
  note?: string;
  onGrasp?: (event: PointerEvent<HTMLElement>) => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const line = [work.artistNames.join(", "), work.accessionNumber, work.published ? "" : t("draft"), note];
  return (
    <li className="flex min-h-13 items-center gap-2">
      <div
        onPointerDown={onGrasp}
        className={`flex min-w-0 flex-1 items-center gap-2 ${onGrasp ? "cursor-grab touch-pan-y select-none" : ""}`}
      >
        {onGrasp && (
          <span
            aria-hidden
            title={t("dragOnPlan")}
            className="grid size-9 shrink-0 touch-none place-items-center"
          >
            <GripVertical className="size-4 text-muted" />
          </span>
        )}
        <span className="block size-9 shrink-0 overflow-clip bg-sunken">
          {work.thumbnail && (
            // biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored
            <img
              src={work.thumbnail}
              alt=""
              draggable={false}
              loading="lazy"
              className="size-full object-cover"
            />
          )}
        </span>
        <span className="min-w-0 leading-tight">
          <span className="block truncate text-sm">{work.title}</span>
          <span className="block truncate text-muted text-xs">{line.filter(Boolean).join(" · ")}</span>
        </span>
      </div>
      {children}
    </li>
  );
}
