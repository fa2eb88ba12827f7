"use client";

import { useTranslations } from "next-intl";
import { paths } from "@/components/museums/paths";
import { GuidanceLine } from "./guidance-line";
import { ScanControls } from "./scan-controls";
import { ScanProblemNote } from "./scan-problem-note";
import { UnknownCard } from "./unknown-card";
import { UploadNote } from "./upload-note";
import type { Camera } from "./use-camera";
import type { Scanning } from "./use-scanning";

/** What lies over the lower part of the picture: what went wrong, what to do now, and the buttons. */
export function ScanFoot({
  museum,
  scan,
  camera,
  onNumber,
}: {
  museum: string;
  scan: Scanning;
  camera: Camera;
  onNumber: () => void;
}) {
  const t = useTranslations("scan.upload");
  const searchHref = paths.explore(museum);
  const aiming = camera.status === "live" && scan.from === "camera";
  const hidden = scan.shot !== null && scan.shot.url === null && !scan.problem;
  return (
    <div className="relative mt-auto flex max-h-[calc(100%-var(--header))] flex-col gap-3 px-[12px] pb-3">
      <div className="flex min-h-0 flex-col gap-3 overflow-y-auto">
        {hidden && <p className="mx-auto max-w-sm pb-4 text-center text-muted">{t("cannotShow")}</p>}
        {scan.problem && (
          <ScanProblemNote problem={scan.problem} onDismiss={scan.dismissProblem} onRetry={scan.retry} />
        )}
        {scan.unknown && <UnknownCard from={scan.from} onAgain={scan.again} />}
        {scan.looking && <UploadNote onCancel={scan.close} />}
        {scan.guidance && !scan.unknown && !camera.problem && <GuidanceLine guidance={scan.guidance} />}
      </div>
      <ScanControls
        torch={aiming ? camera.torch : null}
        flip={aiming ? camera.flip : null}
        searchHref={searchHref}
        onPhoto={scan.choose}
        onNumber={onNumber}
      />
    </div>
  );
}
