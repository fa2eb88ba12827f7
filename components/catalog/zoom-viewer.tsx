"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import OpenSeadragon from "openseadragon";
import { useEffect, useId, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { PictureSource } from "@/components/ui/picture";

/** Screen pixels that one pixel of the picture may cover at the closest. */
const CLOSEST = 3;
const STEP = 1.6;

/** The picture on a dark wall, as close as its pixels allow: by pinch, wheel, drag, keys or buttons. */
export function ZoomViewer({ picture, label }: { picture: PictureSource; label: string }) {
  const t = useTranslations("catalog");
  const help = useId();
  const box = useRef<HTMLDivElement>(null);
  const viewer = useRef<OpenSeadragon.Viewer>(undefined);

  useEffect(() => {
    if (!box.current) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const opened = OpenSeadragon({
      element: box.current,
      tileSources: { type: "legacy-image-pyramid", levels: [...picture.renditions] } as never,
      drawer: "canvas",
      showNavigationControl: false,
      showNavigator: false,
      animationTime: calm ? 0 : 0.5,
      springStiffness: 8,
      visibilityRatio: 0.6,
      minZoomImageRatio: 0.9,
      maxZoomPixelRatio: CLOSEST,
      immediateRender: true,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: {
        clickToZoom: false,
        dblClickToZoom: true,
        pinchToZoom: true,
        flickEnabled: !calm,
      },
    });
    opened.canvas.setAttribute("role", "img");
    opened.canvas.setAttribute("aria-label", label);
    opened.canvas.setAttribute("aria-describedby", help);
    opened.canvas.focus({ preventScroll: true });
    viewer.current = opened;
    return () => opened.destroy();
  }, [picture, label, help]);

  const zoom = (factor: number) => {
    const viewport = viewer.current?.viewport;
    viewport?.zoomBy(factor);
    viewport?.applyConstraints();
  };
  return (
    <>
      <div
        ref={box}
        className="absolute inset-0 [&_.openseadragon-canvas:focus-visible]:outline-2 [&_.openseadragon-canvas:focus-visible]:-outline-offset-4"
      />
      <p id={help} className="sr-only">
        {t("zoomHelp")}
      </p>
      <div className="absolute inset-x-0 bottom-[calc(1rem+env(safe-area-inset-bottom))] mx-auto flex w-fit gap-1 rounded-full bg-[#1b1a18]/88 p-1">
        <IconButton
          label={t("zoomOut")}
          className="text-inherit hover:bg-white/12"
          onClick={() => zoom(1 / STEP)}
        >
          <Minus aria-hidden />
        </IconButton>
        <IconButton
          label={t("zoomReset")}
          className="text-inherit hover:bg-white/12"
          onClick={() => viewer.current?.viewport.goHome()}
        >
          <Maximize aria-hidden />
        </IconButton>
        <IconButton label={t("zoomIn")} className="text-inherit hover:bg-white/12" onClick={() => zoom(STEP)}>
          <Plus aria-hidden />
        </IconButton>
      </div>
    </>
  );
}
