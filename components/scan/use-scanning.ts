"use client";

import { type RefObject, useCallback } from "react";
import type { RecordingMuseum } from "@/lib/visits/client";
import type { Guidance } from "./guidance";
import type { Answer, Shot } from "./outcome";
import type { ScanProblem } from "./scan-problem";
import type { Camera } from "./use-camera";
import { useLiveScanner } from "./use-live-scanner";
import { useUpload } from "./use-upload";

/** What the page shows, wherever the photo came from. */
export type Scanning = {
  from: Shot["from"];
  shot: Shot | null;
  answer: Answer | null;
  unknown: boolean;
  problem: ScanProblem | null;
  /** Null while an uploaded photo is there: nothing is aimed then. */
  guidance: Guidance | null;
  /** An uploaded photo is on its way. */
  looking: boolean;
  choose(file: File): void;
  /** Puts the answer or the uploaded photo away. */
  close(): void;
  refuse(): void;
  again(): void;
  dismissProblem(): void;
  /** Sends the uploaded photo once more; null for the camera, which does so by itself. */
  retry: (() => void) | null;
};

/** The camera's scanner and the uploaded photo as one; the camera rests while a photo is there or `paused`. */
export function useScanning({
  video,
  camera,
  museum,
  paused,
}: {
  video: RefObject<HTMLVideoElement | null>;
  camera: Camera;
  museum: RecordingMuseum;
  paused: boolean;
}): Scanning {
  const { upload, choose, clear, refuse, retry } = useUpload(museum);
  const active = camera.status === "live" && !upload && !paused;
  const scanner = useLiveScanner({ video, museum, active, torchAvailable: camera.torch.available });
  const { state, putAway, tryAgain, dismissProblem } = scanner;
  const start = useCallback((file: File) => void choose(file), [choose]);
  if (upload) {
    const { shot, outcome, problem, looking } = upload;
    const unknown = outcome?.kind === "unknown";
    return {
      ...{ from: "upload", shot, problem, looking, guidance: null, unknown },
      answer: outcome && outcome.kind !== "unknown" ? outcome : null,
      ...{ choose: start, close: clear, refuse, again: clear, dismissProblem: clear, retry },
    };
  }
  const { outcome, unknown, problem, guidance } = state;
  return {
    ...{ from: "camera", shot: outcome?.shot ?? null, problem, looking: false, guidance, unknown },
    answer: outcome && outcome.kind !== "unknown" ? outcome : null,
    ...{ choose: start, close: putAway, refuse: putAway, again: tryAgain, dismissProblem, retry: null },
  };
}
