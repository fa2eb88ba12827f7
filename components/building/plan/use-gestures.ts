"use client";

import { type PointerEvent, type RefObject, useRef } from "react";
import type { Point } from "@/lib/building/contract";
import { useEditor } from "../editor-context";
import { moveTo, placeOf } from "../model/commands";
import type { Draft } from "../model/draft";
import { insertCorner, type Shape, shapeOf } from "../model/rooms";
import { type Selection, selectionOf } from "../model/selection";
import { snap, snapMove } from "../model/snap";
import { useDrawing } from "./use-drawing";
import { useMagnets } from "./use-magnets";
import { type View, zoomed } from "./use-view";

/** A pointer that moved less than this many pixels has clicked. */
const SLOP_PX = 4;
const REACH_PX = { mouse: 9, pen: 12, touch: 18 } as const;

type Gesture =
  | { kind: "pan"; last: Point; moved: number }
  | { kind: "pinch"; last: { middle: Point; spread: number } }
  | {
      kind: "drag";
      id: string;
      from: Draft;
      selection: Selection;
      grip: Point;
      start: Point;
      moved: boolean;
    };

/** Pointers on the plan: select, drag, draw, pan; two fingers move and zoom. */
export function useGestures(
  svg: RefObject<SVGSVGElement | null>,
  { view, change }: { view: View | null; change(next: (view: View) => View): void },
) {
  const { draft, state, dispatch, focus } = useEditor();
  const { apply, pointAt } = useDrawing();
  const magnets = useMagnets();
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture | null>(null);
  const count = useRef(0);

  const inWindow = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = svg.current?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };
  const inMetres = (at: Point): Point =>
    view ? { x: view.x + at.x / view.scale, y: view.y + at.y / view.scale } : at;
  const reachOf = ({ pointerType }: { pointerType: string }) =>
    REACH_PX[pointerType === "touch" || pointerType === "pen" ? pointerType : "mouse"] / (view?.scale ?? 1);

  const pinchOf = () => {
    const [a, b] = [...pointers.current.values()];
    if (!a || !b) return null;
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };

  const beginDrag = (selection: Selection, from: Draft, at: Point) => {
    const place = placeOf(from, selection) ?? at;
    count.current += 1;
    const grip = { x: at.x - place.x, y: at.y - place.y };
    gesture.current = {
      ...{ kind: "drag", id: `drag-${count.current}`, moved: false },
      ...{ from, selection, grip, start: at },
    };
  };

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const at = inWindow(event);
    pointers.current.set(event.pointerId, at);
    svg.current?.setPointerCapture(event.pointerId);
    const spread = pinchOf();
    if (spread) {
      // A second finger: what the first one dragged goes back to where it was.
      const begun = gesture.current;
      if (begun?.kind === "drag" && begun.moved)
        dispatch({ type: "change", draft: begun.from, gesture: begun.id });
      gesture.current = { kind: "pinch", last: spread };
      return;
    }
    if (event.button > 1) return;
    // Where the focus goes is decided here: after a tap the browser would give it to whatever was touched.
    event.preventDefault();
    if (state.tool !== "select" || event.button === 1) {
      svg.current?.focus({ preventScroll: true });
      gesture.current = { kind: "pan", last: at, moved: 0 };
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    const side = target?.closest("[data-side]")?.getAttribute("data-side");
    if (side) {
      const [shape, index] = side.split(":");
      const next = insertCorner(draft, shape as Shape, Number(index), inMetres(at));
      const corner: Selection = { kind: "corner", shape: shape as Shape, index: Number(index) + 1 };
      beginDrag(corner, next, inMetres(at));
      dispatch({ type: "change", draft: next, gesture: `drag-${count.current}` });
      focus(corner);
      return;
    }
    const selection = selectionOf(target?.closest("[data-part]")?.getAttribute("data-part"));
    if (!selection) {
      svg.current?.focus({ preventScroll: true });
      gesture.current = { kind: "pan", last: at, moved: 0 };
      return;
    }
    focus(selection);
    beginDrag(selection, draft, inMetres(at));
  };

  /** Where the dragged thing goes, settled on what is near. */
  const settled = (
    { from, selection, grip, start }: Gesture & { kind: "drag" },
    at: Point,
    reachM: number,
  ): Point => {
    const to = { x: at.x - grip.x, y: at.y - grip.y };
    if (selection.kind === "room") {
      const by = { x: at.x - start.x, y: at.y - start.y };
      const polygon = shapeOf(from, selection.id);
      const moved = snapMove(polygon, by, magnets(reachM, { shape: selection.id }));
      const first = polygon[0] ?? to;
      return { x: first.x + moved.x, y: first.y + moved.y };
    }
    if (selection.kind === "corner")
      return snap(to, magnets(reachM, { shape: selection.shape, corner: selection.index }));
    if (selection.kind === "connector") return snap(to, { ...magnets(reachM), corners: [], walls: [] });
    return to;
  };

  const pinch = (now: Gesture & { kind: "pinch" }) => {
    const next = pinchOf();
    if (!next) return;
    const { middle, spread } = now.last;
    change((from) => {
      const nearer = zoomed(from, next.spread / Math.max(1, spread), middle);
      const by = {
        x: (next.middle.x - middle.x) / nearer.scale,
        y: (next.middle.y - middle.y) / nearer.scale,
      };
      return { ...nearer, x: nearer.x - by.x, y: nearer.y - by.y };
    });
    now.last = next;
  };

  const pan = (now: Gesture & { kind: "pan" }, at: Point) => {
    const by = { x: at.x - now.last.x, y: at.y - now.last.y };
    now.moved += Math.hypot(by.x, by.y);
    now.last = at;
    if (now.moved > SLOP_PX)
      change((from) => ({ ...from, x: from.x - by.x / from.scale, y: from.y - by.y / from.scale }));
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const at = inWindow(event);
    const known = pointers.current.has(event.pointerId);
    if (known) pointers.current.set(event.pointerId, at);
    const now = gesture.current;
    if (!now) {
      if (state.tool === "room") pointAt(inMetres(at), reachOf(event));
      return;
    }
    if (now.kind === "pinch") return pinch(now);
    if (now.kind === "pan") return pan(now, at);
    const point = inMetres(at);
    const far = Math.hypot(point.x - now.start.x, point.y - now.start.y) * (view?.scale ?? 1);
    if (!now.moved && far < SLOP_PX) return;
    now.moved = true;
    const to = settled(now, point, reachOf(event));
    dispatch({
      ...{ type: "change", gesture: now.id, draft: moveTo(now.from, now.selection, to, event.altKey) },
    });
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    pointers.current.delete(event.pointerId);
    const now = gesture.current;
    gesture.current = null;
    if (now?.kind !== "pan" || now.moved > SLOP_PX || event.type === "pointercancel") return;
    if (state.tool === "select") dispatch({ type: "select", selection: null });
    else apply(inMetres(inWindow(event)), reachOf(event));
  };

  return {
    inMetres: (client: Point) => inMetres(inWindow({ clientX: client.x, clientY: client.y })),
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
  };
}
