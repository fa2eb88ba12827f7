"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { CameraProblem } from "./camera-problem";
import { abilitiesOf, closeCamera, type Facing, openCamera, setTorch } from "./camera-session";

export type Camera = {
  status: "starting" | "live" | "problem";
  problem: CameraProblem | null;
  facing: Facing;
  torch: { available: boolean; on: boolean; toggle(): void };
  flip: { available: boolean; run(): void };
  retry(): void;
};

const NO_ABILITIES = { torch: false, flip: false };

/**
 * The camera behind a video element: on while the page is visible, off when it is hidden or left, so that the
 * phone's camera light never stays on. A permission that is granted later starts it by itself.
 */
export function useCamera(video: RefObject<HTMLVideoElement | null>): Camera {
  const [facing, setFacing] = useState<Facing>("environment");
  const [status, setStatus] = useState<Camera["status"]>("starting");
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [abilities, setAbilities] = useState(NO_ABILITIES);
  const [torchOn, setTorchOn] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const stream = useRef<MediaStream | null>(null);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const visible = usePageVisible();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` restarts the camera
  useEffect(() => {
    if (!visible) return;
    let left = false;
    const stop = () => {
      closeCamera(stream.current);
      stream.current = null;
      setTorchOn(false);
      setAbilities(NO_ABILITIES);
    };
    const start = async () => {
      setStatus("starting");
      const opened = await openCamera(facing);
      if (left) return typeof opened === "string" ? undefined : closeCamera(opened);
      if (typeof opened === "string") {
        setProblem(opened);
        setStatus("problem");
        return;
      }
      stream.current = opened;
      setProblem(null);
      opened.getVideoTracks()[0]?.addEventListener("ended", () => {
        stop();
        setProblem("busy");
        setStatus("problem");
      });
      const element = video.current;
      if (element) {
        element.srcObject = opened;
        // Refused only while the page is being left or hidden; then there is nothing to show.
        await element.play().catch(() => undefined);
      }
      if (left) return;
      setStatus("live");
      setAbilities(await abilitiesOf(opened));
    };
    void start();
    return () => {
      left = true;
      stop();
      if (video.current) video.current.srcObject = null;
    };
  }, [facing, attempt, visible, video]);

  usePermissionGranted(problem === "denied", retry);

  return {
    status,
    problem,
    facing,
    torch: {
      available: abilities.torch,
      on: torchOn,
      toggle() {
        const wanted = !torchOn;
        if (stream.current) void setTorch(stream.current, wanted).then((done) => done && setTorchOn(wanted));
      },
    },
    flip: {
      available: abilities.flip,
      run: () => setFacing((now) => (now === "environment" ? "user" : "environment")),
    },
    retry,
  };
}

function usePageVisible(): boolean {
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const update = () => setVisible(document.visibilityState === "visible");
    update();
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  return visible;
}

/** Calls back when the visitor allows the camera in the browser's settings. Not every browser tells. */
function usePermissionGranted(waiting: boolean, granted: () => void) {
  useEffect(() => {
    if (!waiting) return;
    let permission: PermissionStatus | null = null;
    const changed = () => permission?.state === "granted" && granted();
    navigator.permissions
      ?.query({ name: "camera" })
      .then((status) => {
        permission = status;
        status.addEventListener("change", changed);
      })
      .catch(() => undefined);
    return () => permission?.removeEventListener("change", changed);
  }, [waiting, granted]);
}
