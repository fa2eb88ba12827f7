"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { paths } from "@/components/museums/paths";
import { useBackCloses } from "@/components/ui/use-back-closes";
import { useSize } from "@/components/ui/use-size";
import type { RecordingMuseum } from "@/lib/visits/client";
import { CameraFallback } from "./camera-fallback";
import { Finder, finderBox } from "./finder";
import { freeBox } from "./free-box";
import { NumberSheet } from "./number-sheet";
import { ResultSheet } from "./result-sheet";
import { ScanFoot } from "./scan-foot";
import { Stage } from "./stage";
import { useCamera } from "./use-camera";
import { useScanning } from "./use-scanning";

/** The scan page: the camera, and every other way to find the work in front of the visitor. */
export function ScanView({ museum }: { museum: RecordingMuseum }) {
  const t = useTranslations("scan");
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera(video);
  const [typing, setTyping] = useState(false);
  const opener = useRef<Element | null>(null);
  const [stageRef, stage] = useSize();
  const [sheetRef, sheet] = useSize();
  const scan = useScanning({ video, camera, museum, paused: typing });
  const { answer, shot, from } = scan;
  useBackCloses(answer !== null || from === "upload", scan.close);

  const type = () => {
    opener.current = document.activeElement;
    setTyping(true);
  };
  const stopTyping = () => {
    setTyping(false);
    // Once the dialog has let go of the focus.
    setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  const live = camera.status === "live";
  const aiming = live && from === "camera" && !answer;
  const finder = stage && finderBox(stage);
  const artworkHref = (id: string) => paths.artwork(museum.slug, id);
  return (
    <div
      ref={stageRef}
      data-full-bleed
      className="fixed inset-x-0 top-0 bottom-(--bar) z-10 flex flex-col overflow-hidden bg-sunken text-ink"
    >
      <h1 className="sr-only">{t("pageTitle")}</h1>
      <Stage
        video={video}
        live={live}
        mirrored={camera.facing === "user"}
        shot={shot}
        corners={answer?.kind === "found" ? answer.corners : null}
        size={stage}
        finder={finder}
        free={stage && freeBox(stage, answer ? sheet : null, window.innerHeight - stage.height)}
      />
      <Scrims />
      {aiming && finder && <Finder box={finder} looking={scan.guidance === "looking"} />}
      {camera.problem && from === "camera" && (
        <CameraFallback problem={camera.problem} onRetry={camera.retry} />
      )}
      {!answer && <ScanFoot museum={museum.slug} scan={scan} camera={camera} onNumber={type} />}
      {answer && (
        <ResultSheet
          answer={answer}
          artworkHref={artworkHref}
          measure={sheetRef}
          onClose={scan.close}
          onRefuse={scan.refuse}
        />
      )}
      <NumberSheet museum={museum.slug} artworkHref={artworkHref} open={typing} onClose={stopTyping} />
    </div>
  );
}

/** Shade behind the museum's name and behind the controls: pictures are bright and dark as they please. */
function Scrims() {
  const scrim = "pointer-events-none absolute inset-x-0";
  return (
    <>
      <div
        aria-hidden
        className={`${scrim} top-0 h-32 bg-linear-to-b from-black/80 via-black/45 to-transparent`}
      />
      <div aria-hidden className={`${scrim} bottom-0 h-56 bg-linear-to-t from-black/75 to-transparent`} />
    </>
  );
}
