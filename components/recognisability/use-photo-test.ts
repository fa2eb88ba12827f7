"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fileObstacle, preparePhoto } from "@/components/scan/photo";
import { useTestPhoto } from "@/lib/scan/client";
import { MAX_PHOTO_BYTES, type PhotoTest } from "@/lib/scan/contract";

type Obstacle = "wrongType" | "tooLarge" | "unreadable";

export type Tried = {
  /** Where the browser has the photo; null where it can't show it. */
  url: string | null;
  looking: boolean;
  test: PhotoTest | null;
  obstacle: Obstacle | null;
  error: Error | null;
};

const NOTHING: Tried = { url: null, looking: false, test: null, obstacle: null, error: null };

/** A photo that a work is tried with: made ready as a visitor's is, and kept in this page only while it is shown. */
export function usePhotoTest(museum: string, artworkId: string) {
  const [tried, setTried] = useState<Tried | null>(null);
  const { mutateAsync } = useTestPhoto(museum, artworkId);
  const running = useRef<AbortController | null>(null);
  const url = useRef<string | null>(null);
  const chosen = useRef<File | null>(null);

  const close = useCallback(() => {
    running.current?.abort(new DOMException("Put away", "AbortError"));
    if (url.current) URL.revokeObjectURL(url.current);
    running.current = null;
    url.current = null;
    setTried(null);
  }, []);
  useEffect(() => close, [close]);

  const choose = useCallback(
    async (file: File) => {
      close();
      chosen.current = file;
      const obstacle = fileObstacle(file);
      if (obstacle) return setTried({ ...NOTHING, obstacle });
      const controller = new AbortController();
      running.current = controller;
      setTried({ ...NOTHING, looking: true });
      const { blob, size } = await preparePhoto(file);
      if (controller.signal.aborted) return;
      if (blob.size > MAX_PHOTO_BYTES) return setTried({ ...NOTHING, obstacle: "tooLarge" });
      if (size) url.current = URL.createObjectURL(blob);
      const shown = { ...NOTHING, url: url.current };
      setTried({ ...shown, looking: true });
      try {
        const test = await mutateAsync({ photo: blob, signal: controller.signal });
        if (running.current === controller) setTried({ ...shown, test });
      } catch (error) {
        if (running.current === controller) setTried({ ...shown, error: error as Error });
      }
    },
    [close, mutateAsync],
  );
  const again = useCallback(() => {
    if (chosen.current) void choose(chosen.current);
  }, [choose]);
  return { tried, choose, close, again };
}
