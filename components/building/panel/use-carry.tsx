"use client";

import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Point } from "@/lib/building/contract";
import type { HungWork } from "@/lib/catalog/contract";
import { useEditor } from "../editor-context";
import { placeWork } from "../model/parts";
import { roomAt } from "../model/rooms";
import { useWords } from "../use-words";

type Carried = { work: HungWork; at: Point; moved: boolean };

/** Carries a work from a list to the plan, by mouse or finger: where it is let go over a room, it hangs. */
export function useCarry(): {
  grasp(work: HungWork): (event: PointerEvent<HTMLElement>) => void;
  ghost: ReactNode;
} {
  const editor = useEditor();
  const { t } = useWords();
  const [carried, setCarried] = useState<Carried | null>(null);
  const drop = useRef<(work: HungWork, at: Point) => void>(undefined);
  useEffect(() => {
    drop.current = (work, at) => {
      const { draft, plan, dispatch, know, focus, say } = editor;
      const to = plan.current?.at(at);
      if (!to) return;
      const room = roomAt(draft, to);
      if (!room) return say(t("noRoomThere"));
      know(work);
      dispatch({ type: "change", draft: placeWork(draft, work.id, { roomId: room.id, at: to }) });
      focus({ kind: "work", id: work.id });
    };
  });
  const work = carried?.work;
  useEffect(() => {
    if (!work) return;
    const end = new AbortController();
    const { signal } = end;
    const letGo = () => {
      end.abort();
      setCarried(null);
    };
    const placeOf = (event: globalThis.PointerEvent) => ({ x: event.clientX, y: event.clientY });
    let moved = false;
    const onMove = (event: globalThis.PointerEvent) => {
      moved = true;
      setCarried({ work, at: placeOf(event), moved });
    };
    const onUp = (event: globalThis.PointerEvent) => {
      letGo();
      if (moved) drop.current?.(work, placeOf(event));
    };
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && letGo();
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", onUp, { signal });
    window.addEventListener("pointercancel", letGo, { signal });
    window.addEventListener("keydown", onKey, { signal });
    return () => end.abort();
  }, [work]);
  return {
    grasp: (grasped) => (event) => {
      if (event.button !== 0) return;
      // A finger scrolls the list, unless it takes the grip.
      const target = event.target instanceof Element ? event.target : null;
      if (event.pointerType === "touch" && !target?.closest(".touch-none")) return;
      event.preventDefault();
      // A finger's events go to what it touched first, unless that lets it go.
      if (target?.hasPointerCapture(event.pointerId)) target.releasePointerCapture(event.pointerId);
      setCarried({ work: grasped, at: { x: event.clientX, y: event.clientY }, moved: false });
    },
    ghost: carried?.moved && (
      <div
        aria-hidden
        className="pointer-events-none fixed z-50 max-w-60 -translate-x-1/2 -translate-y-1/2 truncate rounded-md border border-accent bg-surface px-2.5 py-1.5 text-sm shadow-xl"
        style={{ left: carried.at.x, top: carried.at.y }}
      >
        {carried.work.title}
      </div>
    ),
  };
}
