"use client";

import { useCallback, useEffect, useState } from "react";

/** Time a hanging stays when the wall plays by itself: long enough to lift a phone and scan. */
const STAY_MS = 12_000;

/** Walks through `count` hangings; `over` is called when it goes past the last one while playing. */
export function useShow(count: number, startPlaying: boolean, over: () => void) {
  const [index, setIndex] = useState(0);
  const [playing, setPlaying] = useState(startPlaying);
  const at = Math.min(index, Math.max(0, count - 1));

  const step = useCallback(
    (by: 1 | -1) => setIndex((now) => (Math.min(now, count - 1) + by + count) % Math.max(1, count)),
    [count],
  );
  const toggle = useCallback(() => setPlaying((now) => !now), []);

  useEffect(() => {
    if (!playing || count === 0) return;
    const timer = setTimeout(() => (at === count - 1 ? over() : setIndex(at + 1)), STAY_MS);
    return () => clearTimeout(timer);
  }, [playing, at, count, over]);

  return { index: at, setIndex, step, playing, toggle };
}

export type WallKeys = {
  onStep: (by: 1 | -1) => void;
  onPlay: () => void;
  onFullScreen: (() => void) | undefined;
};

/** Arrow keys, the space bar and F, wherever the focus is but in a control that needs the key itself. */
export function useWallKeys({ onStep, onPlay, onFullScreen }: WallKeys) {
  useEffect(() => {
    const actions = new Map([
      ["ArrowRight", () => onStep(1)],
      ["ArrowLeft", () => onStep(-1)],
      [" ", onPlay],
      ["f", () => onFullScreen?.()],
    ]);
    const pressed = (event: KeyboardEvent) => {
      const action = actions.get(event.key);
      const control = event.key === " " ? "button, a, select" : "select, input";
      const needed = event.target instanceof Element && event.target.closest(control);
      if (!action || needed || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [onStep, onPlay, onFullScreen]);
}

/** Whether the page fills the screen, and a switch for it; null where the browser can't. */
export function useFullScreen(): { on: boolean; toggle: () => void } | null {
  const [can, setCan] = useState(false);
  const [on, setOn] = useState(false);
  useEffect(() => {
    setCan(document.fullscreenEnabled);
    const update = () => setOn(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", update);
    return () => document.removeEventListener("fullscreenchange", update);
  }, []);
  const toggle = useCallback(() => {
    // Browsers refuse what no key or button asked for; then nothing changes, and the button says so.
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    change.catch(() => setOn(document.fullscreenElement !== null));
  }, []);
  return can ? { on, toggle } : null;
}
