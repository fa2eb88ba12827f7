"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { cx } from "@/components/ui/cx";
import type { Corners } from "@/lib/scan/contract";
import { type Box, boxToPhoto, placePhoto, type Size, settle, toPhotoPixels } from "./geometry";
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
  const fit = shot.from === "camera" ? "cover" : "contain";
  const box = fit === "cover" ? size : free;
  const placed = placePhoto(shot, box, fit);
  const target = corners && fit === "cover" ? settle(corners, shot, size, free) : { scale: 1, x: 0, y: 0 };
  return (
    <div
      className="absolute origin-top-left transition-transform duration-220 ease-settle"
      style={{
        ...(fit === "cover" ? { inset: 0 } : free),
        transform: `translate(${target.x}px, ${target.y}px) scale(${target.scale})`,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: the visitor's own photo, which no server has */}
      <img
        src={url}
        alt={t("photoView")}
        data-shot
        className={cx("absolute inset-0 size-full", fit === "cover" ? "object-cover" : "object-contain")}
      />
      {corners && (
        <Outline
          key={url}
          photo={shot}
          fit={fit}
          from={boxToPhoto(fit === "cover" ? finder : { ...free, left: 0, top: 0 }, placed)}
          to={toPhotoPixels(corners, shot)}
          scale={placed.scale * target.scale}
        />
      )}
    </div>
  );
}
