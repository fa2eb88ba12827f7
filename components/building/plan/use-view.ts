"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Size } from "@/components/ui/use-size";
import type { Point } from "@/lib/building/contract";

/** What part of the plan is seen: the metre at the top left, and pixels per metre. */
export type View = Point & { scale: number };

const SCALE = { min: 1, max: 400 };
/** Room around the plan, in pixels. */
const MARGIN = 28;

/** The whole sheet in the middle of the window. */
export function fitted(sheet: { widthM: number; heightM: number }, { width, height }: Size): View {
  const scale = clamp(Math.min((width - 2 * MARGIN) / sheet.widthM, (height - 2 * MARGIN) / sheet.heightM));
  return { scale, x: (sheet.widthM - width / scale) / 2, y: (sheet.heightM - height / scale) / 2 };
}

/** Nearer or farther by a factor, while the metre at `fixed`, in pixels of the window, stays where it is. */
export function zoomed(view: View, factor: number, fixed: Point): View {
  const scale = clamp(view.scale * factor);
  const move = (pixels: number) => pixels / view.scale - pixels / scale;
  return { scale, x: view.x + move(fixed.x), y: view.y + move(fixed.y) };
}

const clamp = (scale: number) => Math.min(SCALE.max, Math.max(SCALE.min, scale));

/** The view of a plan: fitted until somebody zooms or pans. */
export function useView(sheet: { widthM: number; heightM: number }, size: Size | null) {
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? (size ? fitted(sheet, size) : null);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const change = useCallback((next: (view: View) => View) => {
    setChosen((now) => {
      const from = now ?? latest.current;
      return from && next(from);
    });
  }, []);
  const reset = useCallback(() => setChosen(null), []);
  return { view, change, reset };
}
