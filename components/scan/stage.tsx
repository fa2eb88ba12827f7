"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { cx } from "@/components/ui/cx";
import type { Corners } from "@/lib/scan/contract";
import {
  type Box,
  boxToPhoto,
  type Placement,
  placePhoto,
  type Size,
  settle,
  toPhotoPixels,
} from "./geometry";
import type { Shot } from "./outcome";
import { Outline } from "./outline";

/** The live picture, or the photo that was asked about, from edge to edge. */
export function Stage({
  video,
  live,
  mirrored,
  shot,
  corners,
  size,
  finder,
  free,
}: {
  video: RefObject<HTMLVideoElement | null>;
  live: boolean;
  mirrored: boolean;
  shot: Shot | null;
  corners: Corners | null;
  /** Of the stage, and in it the aiming frame and the part that nothing covers. */
  size: Size | null;
  finder: Box | null;
  free: Box | null;
}) {
  const t = useTranslations("scan");
  return (
    <div className="absolute inset-0 overflow-hidden">
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("liveView")}
        className={cx(
          "absolute inset-0 size-full object-cover transition-opacity duration-200",
          live && !shot ? "opacity-100" : "opacity-0",
          mirrored && "-scale-x-100",
        )}
      />
      {shot?.url && size && finder && free && (
        <Frozen shot={shot} url={shot.url} corners={corners} size={size} finder={finder} free={free} />
      )}
    </div>
  );
}

/** The photo held still; when something was found on it, moved so that the work lies in the free part. */
function Frozen({
  shot,
  url,
  corners,
  size,
  finder,
  free,
}: {
  shot: Shot;
  url: string;
  corners: Corners | null;
  size: Size;
  finder: Box;
  free: Box;
}) {
  const t = useTranslations("scan");
  const aimed = shot.from === "camera";
  const placed = aimed ? placePhoto(shot, size, "cover") : within(free, placePhoto(shot, free, "contain"));
  const target = corners ? settle(corners, shot, placed, free) : { scale: 1, x: 0, y: 0 };
  return (
    <>
      <div
        aria-hidden
        className="absolute -inset-8 animate-appear bg-center bg-cover blur-2xl brightness-40"
        style={{ backgroundImage: `url(${url})` }}
      />
      <div
        className="absolute transition-transform duration-220 ease-settle"
        style={{
          left: placed.x,
          top: placed.y,
          width: shot.width * placed.scale,
          height: shot.height * placed.scale,
          transform: `translate(${target.x}px, ${target.y}px) scale(${target.scale})`,
          transformOrigin: `${-placed.x}px ${-placed.y}px`,
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: the visitor's own photo, which no server has */}
        <img src={url} alt={t("photoView")} data-shot className="absolute inset-0 size-full" />
        {corners && (
          <Outline
            key={url}
            photo={shot}
            from={boxToPhoto(aimed ? finder : free, placed)}
            to={toPhotoPixels(corners, shot)}
            scale={placed.scale * target.scale}
          />
        )}
      </div>
    </>
  );
}

function within(box: Box, placed: Placement): Placement {
  return { ...placed, x: placed.x + box.left, y: placed.y + box.top };
}
