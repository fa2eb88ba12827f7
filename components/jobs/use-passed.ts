"use client";

import { useEffect, useState } from "react";

const TICK_MS = 1_000;

/** Milliseconds since this value came, counted on while `running`; the server's clock is not ours to compare with. */
export function usePassed(value: object, running: boolean): number {
  const [passed, setPassed] = useState({ value, ms: 0 });
  useEffect(() => {
    if (!running) return;
    const since = performance.now();
    const timer = setInterval(() => setPassed({ value, ms: performance.now() - since }), TICK_MS);
    return () => clearInterval(timer);
  }, [value, running]);
  return running && passed.value === value ? passed.ms : 0;
}
