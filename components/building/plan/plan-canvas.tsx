"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useImperativeHandle, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useSize } from "@/components/ui/use-size";
import { useEditor } from "../editor-context";
import type { WorkId } from "../model/draft";
import { selectionOf } from "../model/selection";
import { useWords } from "../use-words";
import { Corners, DrawnLine } from "./corners";
import { Ground, UnderlayPicture } from "./ground";
import { ConnectorMark, DoorMark, WorkPin } from "./marks";
import { useGestures } from "./use-gestures";
import { useKeys } from "./use-keys";
import { useView, zoomed } from "./use-view";
import { OuterWall, RoomShape } from "./walls";

/** The plan, drawn and worked on: by mouse, by touch, and as one stop of the Tab key with keys of its own. */
export function PlanCanvas() {
  const { draft, state, dispatch, plan } = useEditor();
  const { t } = useWords();
  const [box, size] = useSize();
  const svg = useRef<SVGSVGElement>(null);
  const view = useView(draft, size);
  const { inMetres, handlers } = useGestures(svg, view);
  const window = size ?? { width: 0, height: 0 };
  const onKeyDown = useKeys(view, window);
  useWheel(svg, view.change);
  useImperativeHandle(plan, () => ({
    at(client) {
      const frame = svg.current?.getBoundingClientRect();
      if (!frame || client.x < frame.left || client.x > frame.right) return null;
      return client.y < frame.top || client.y > frame.bottom ? null : inMetres(client);
    },
    focusPart(name) {
      svg.current
        ?.querySelector<SVGGElement>(`[data-part="${CSS.escape(name)}"]`)
        ?.focus({ preventScroll: true });
    },
  }));
  const px = view.view ? 1 / view.view.scale : 0;
  const pinned = Object.keys(draft.works).filter((id) => draft.works[id]?.at) as WorkId[];
  const last = state.selection?.kind === "work" ? state.selection.id : null;
  const middle = { x: window.width / 2, y: window.height / 2 };
  return (
    <div
      ref={box}
      className="relative h-[clamp(20rem,52dvh,36rem)] xl:h-[clamp(22rem,calc(100dvh-25rem),60rem)] overflow-clip rounded-lg border border-line bg-sunken"
    >
      {view.view && (
        <svg
          ref={svg}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the plan is worked with keys of its own
          tabIndex={0}
          aria-label={t("planLabel", { count: draft.rooms.length })}
          aria-describedby="plan-keys"
          viewBox={`${view.view.x} ${view.view.y} ${window.width * px} ${window.height * px}`}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const selection = selectionOf(event.target.getAttribute("data-part"));
            if (selection && state.tool === "select") dispatch({ type: "select", selection });
          }}
          onContextMenu={(event) => event.preventDefault()}
          className={`absolute inset-0 size-full touch-none select-none focus-visible:-outline-offset-2 ${state.tool === "select" ? "" : "cursor-crosshair"}`}
          {...handlers}
        >
          <Ground view={view.view} />
          <UnderlayPicture />
          <OuterWall />
          {draft.rooms.map((room) => (
            <RoomShape key={room.id} room={room} metresPerPx={px} />
          ))}
          {draft.doors.map((door) => (
            <DoorMark key={door.key} door={door} metresPerPx={px} />
          ))}
          {draft.connectors.map((connector) => (
            <ConnectorMark key={connector.key} connector={connector} metresPerPx={px} />
          ))}
          {pinned.map((id) => id !== last && <WorkPin key={id} id={id} metresPerPx={px} />)}
          {last && <WorkPin id={last} metresPerPx={px} />}
          <Corners metresPerPx={px} />
          <DrawnLine metresPerPx={px} />
        </svg>
      )}
      <p id="plan-keys" className="sr-only">
        {t("planKeys")}
      </p>
      <div className="absolute end-2 bottom-2 flex rounded-full border border-line bg-surface">
        <IconButton label={t("zoomIn")} onClick={() => view.change((now) => zoomed(now, 1.25, middle))}>
          <Plus aria-hidden />
        </IconButton>
        <IconButton label={t("zoomOut")} onClick={() => view.change((now) => zoomed(now, 0.8, middle))}>
          <Minus aria-hidden />
        </IconButton>
        <IconButton label={t("zoomFit")} onClick={view.reset}>
          <Maximize aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/** Ctrl and the wheel, or two fingers on a touchpad, zoom; the bare wheel scrolls the page as everywhere. */
function useWheel(
  svg: React.RefObject<SVGSVGElement | null>,
  change: ReturnType<typeof useView>["change"],
): void {
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      const element = svg.current;
      if (!(event.ctrlKey || event.metaKey) || !element?.contains(event.target as Node)) return;
      event.preventDefault();
      const frame = element.getBoundingClientRect();
      const fixed = { x: event.clientX - frame.left, y: event.clientY - frame.top };
      change((now) => zoomed(now, Math.exp(-event.deltaY / 300), fixed));
    };
    // React listens passively, and what is passive can't keep the browser from zooming the page.
    document.addEventListener("wheel", onWheel, { passive: false });
    return () => document.removeEventListener("wheel", onWheel);
  }, [svg, change]);
}
