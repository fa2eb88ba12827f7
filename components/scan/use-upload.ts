"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useScan } from "@/lib/scan/client";
import { MAX_PHOTO_BYTES } from "@/lib/scan/contract";
import { type RecordingMuseum, rememberVisit, visitIdFor } from "@/lib/visits/client";
import { type Outcome, outcomeOf, type Shot } from "./outcome";
import { fileObstacle, preparePhoto } from "./photo";
import { type ScanProblem, type ScanProblemKind, scanProblemOf } from "./scan-problem";

export type Upload = {
  shot: Shot | null;
  looking: boolean;
  outcome: Outcome | null;
  problem: ScanProblem | null;
};

const NOTHING: Upload = { shot: null, looking: false, outcome: null, problem: null };
const GIVE_UP_MS = 30_000;

const localProblem = (kind: ScanProblemKind): ScanProblem => ({ kind, requestId: null, retryAfterMs: null });

/** A photo that the visitor chose: made smaller on the device, asked about, and kept only while it is shown. */
export function useUpload(museum: RecordingMuseum) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const { mutateAsync } = useScan();
  const running = useRef<AbortController | null>(null);
  const url = useRef<string | null>(null);
  const chosen = useRef<File | null>(null);

  const clear = useCallback(() => {
    running.current?.abort(new DOMException("Put away", "AbortError"));
    running.current = null;
    if (url.current) URL.revokeObjectURL(url.current);
    url.current = null;
    setUpload(null);
  }, []);
  useEffect(() => clear, [clear]);

  const choose = useCallback(
    async (file: File) => {
      clear();
      chosen.current = file;
      const obstacle = fileObstacle(file);
      if (obstacle) return setUpload({ ...NOTHING, problem: localProblem(obstacle) });
      const controller = new AbortController();
      running.current = controller;
      setUpload({ ...NOTHING, looking: true });
      const { blob, size } = await preparePhoto(file);
      if (controller.signal.aborted) return;
      if (blob.size > MAX_PHOTO_BYTES) return setUpload({ ...NOTHING, problem: localProblem("tooLarge") });
      if (size) url.current = URL.createObjectURL(blob);
      const shot: Shot = {
        from: "upload",
        url: url.current,
        width: size?.width ?? 1,
        height: size?.height ?? 1,
      };
      setUpload({ ...NOTHING, shot, looking: true });
      const timer = setTimeout(
        () => controller.abort(new DOMException("No answer", "TimeoutError")),
        GIVE_UP_MS,
      );
      try {
        const caller = { museum: museum.slug, visitId: visitIdFor(museum) };
        const result = await mutateAsync({ photo: blob, caller, signal: controller.signal });
        rememberVisit(museum, result.visitId);
        if (running.current === controller)
          setUpload({ ...NOTHING, shot, outcome: outcomeOf(result, shot, []) });
      } catch (error) {
        const problem = scanProblemOf(error, navigator.onLine);
        if (running.current === controller && problem) setUpload({ ...NOTHING, shot, problem });
      } finally {
        clearTimeout(timer);
      }
    },
    [clear, museum, mutateAsync],
  );

  const retry = useCallback(() => {
    if (chosen.current) void choose(chosen.current);
  }, [choose]);

  /** The visitor says that it is another work; there is no other photo to try, so it counts as unknown. */
  const refuse = useCallback(() => {
    setUpload((now) =>
      now?.shot ? { ...NOTHING, shot: now.shot, outcome: { kind: "unknown", shot: now.shot } } : null,
    );
  }, []);

  return { upload, choose, clear, refuse, retry };
}
