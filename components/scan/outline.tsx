"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Corners } from "@/lib/scan/contract";
import { between, type Size } from "./geometry";

const SETTLE_MS = 220;

/**
 * The work's outline over its photo. It fills the box that the photo fills, and starts as the frame that the visitor
 * aimed with, so that they see what became of it.
 */
export function Outline({
  photo,
  from,
  to,
  scale,
}: {
  photo: Size;
  /** Both in pixels of the photo. */
  from: Corners;
  to: Corners;
  /** Screen pixels for one pixel of the photo, for a line of even width. */
  scale: number;
}) {
  const t = useTranslations("scan.result");
  const corners = useSettling(from, to);
  const points = corners.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  const px = 1 / scale;
  return (
    <svg
      role="img"
      aria-label={t("outline")}
      data-outline
      viewBox={`0 0 ${photo.width} ${photo.height}`}
      className="absolute inset-0 size-full overflow-visible"
    >
      <polygon
        points={points}
        fill="none"
        stroke="rgb(0 0 0 / 0.45)"
        strokeWidth={6 * px}
        strokeLinejoin="round"
      />
      <polygon points={points} fill="none" stroke="white" strokeWidth={2.5 * px} strokeLinejoin="round" />
      {corners.map(({ x, y }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the four corners keep their order
        <circle key={index} cx={x} cy={y} r={5 * px} fill="white" />
      ))}
    </svg>
  );
}

/** Moves from one outline to the other once, in under a quarter of a second; at once under reduced motion. */
function useSettling(from: Corners, to: Corners): Corners {
  const [share, setShare] = useState(0);
  useEffect(() => {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return setShare(1);
    const startMs = performance.now();
    let frame = requestAnimationFrame(function step(nowMs) {
      const passed = Math.min(1, Math.max(0, nowMs - startMs) / SETTLE_MS);
      setShare(1 - (1 - passed) ** 3);
      if (passed < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return share === 1 ? to : between(from, to, share);
}
