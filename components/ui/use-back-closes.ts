"use client";

import { useEffect, useRef } from "react";

/**
 * Lets the phone's back button close what lies over the page: an entry of the same address is put into the history
 * while `open`, and taken out again when it is closed in another way. Links out of it should `replace`.
 */
export function useBackCloses(open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  const entry = useRef<{ mark: string; leaving: ReturnType<typeof setTimeout> | undefined } | null>(null);
  useEffect(() => {
    if (!open) return;
    // Closed and opened again at once (React's strict mode does): the entry is still there.
    if (entry.current) clearTimeout(entry.current.leaving);
    else {
      entry.current = { mark: performance.now().toString(36), leaving: undefined };
      window.history.pushState({ over: entry.current.mark }, "");
    }
    const back = () => {
      entry.current = null;
      latest.current();
    };
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("popstate", back);
      const left = entry.current;
      if (!left) return;
      left.leaving = setTimeout(() => {
        entry.current = null;
        if (window.history.state?.over === left.mark) window.history.back();
      });
    };
  }, [open]);
}
