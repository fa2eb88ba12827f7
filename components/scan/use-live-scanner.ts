"use client";

import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useScan } from "@/lib/scan/client";
import { type RecordingMuseum, rememberVisit, visitIdFor } from "@/lib/visits/client";
import { createScanner, type Scanner, type ScannerState } from "./live-scanner";
import { captureFrame, lookAt, type Photo } from "./photo";

const LOOK_EVERY_MS = 100;
/** The photo shown, and the one of a choice that may still be shown. */
const PHOTOS_KEPT = 3;

const IDLE: ScannerState = { guidance: "starting", outcome: null, unknown: false, problem: null };

/** Watches the camera's picture while `active` and scans by itself. */
export function useLiveScanner({
  video,
  museum,
  active,
  torchAvailable,
}: {
  video: RefObject<HTMLVideoElement | null>;
  museum: RecordingMuseum;
  active: boolean;
  torchAvailable: boolean;
}): Pick<Scanner, "putAway" | "tryAgain" | "dismissProblem"> & { state: ScannerState } {
  const { mutateAsync } = useScan();
  const torch = useRef(torchAvailable);
  torch.current = torchAvailable;
  const listeners = useRef(new Set<() => void>());
  const [scanner] = useState(() => {
    let canvas: HTMLCanvasElement | null = null;
    const urls: string[] = [];
    return createScanner<Photo>({
      now: () => performance.now(),
      online: () => navigator.onLine,
      torchAvailable: () => torch.current,
      look() {
        const element = video.current;
        if (!element || element.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
        canvas ??= document.createElement("canvas");
        return lookAt(element, canvas);
      },
      capture() {
        if (!video.current) return Promise.reject(new DOMException("No camera", "AbortError"));
        return captureFrame(video.current);
      },
      async ask({ blob }, signal) {
        const caller = { museum: museum.slug, visitId: visitIdFor(museum) };
        const result = await mutateAsync({ photo: blob, caller, signal });
        rememberVisit(museum, result.visitId);
        return result;
      },
      show({ blob, size }) {
        const url = URL.createObjectURL(blob);
        urls.push(url);
        if (urls.length > PHOTOS_KEPT) URL.revokeObjectURL(urls.shift() ?? "");
        return { from: "camera", url, width: size?.width ?? 1, height: size?.height ?? 1 };
      },
      changed() {
        for (const listener of listeners.current) listener();
      },
    });
  });

  useEffect(() => {
    if (!active) return;
    const timer = setInterval(scanner.tick, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      scanner.rest();
    };
  }, [active, scanner]);

  const subscribe = useCallback((listener: () => void) => {
    listeners.current.add(listener);
    return () => listeners.current.delete(listener);
  }, []);
  const state = useSyncExternalStore(subscribe, scanner.state, () => IDLE);
  const { putAway, tryAgain, dismissProblem } = scanner;
  return { state, putAway, tryAgain, dismissProblem };
}
