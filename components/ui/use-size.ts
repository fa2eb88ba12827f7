"use client";

import { type RefCallback, useCallback, useState } from "react";
/** Width and height in CSS pixels. */
export type Size = { width: number; height: number };

/** The layout size of an element in CSS pixels, without transforms; null before it is on the page. */
export function useSize(): [RefCallback<HTMLElement>, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      setSize(null);
    };
  }, []);
  return [ref, size];
}
