"use client";

import { useSortable } from "@dnd-kit/sortable";
import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { Locale } from "@/lib/kernel/locale";
import type { OfficePicture } from "@/lib/media/contract";
import { PictureMenu, type PlacedPicture } from "./picture-menu";
import { PictureState } from "./picture-state";
import { PictureWords } from "./picture-words";

/** One picture: what it looks like, what is said of it, and how far it is from being recognised. */
export function PictureRow({ locales, ...placed }: PlacedPicture & { locales: readonly Locale[] }) {
  const { of, picture, place } = placed;
  const t = useTranslations("media");
  const number = place + 1;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: picture.id, attributes: { roleDescription: t("sortable") } });
  return (
    <li
      ref={setNodeRef}
      aria-label={t("pictureNumber", { number })}
      style={{ transform: transform ? `translateY(${transform.y}px)` : undefined, transition }}
      className={cx(
        "grid grid-cols-[auto_7rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-line border-b py-3 ps-1 pe-2 last:border-b-0 @5xl:grid-cols-[auto_9rem_minmax(0,1fr)_13rem_auto]",
        isDragging && "relative z-10 rounded-xl bg-surface shadow-xl",
      )}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t("move", { number })}
        className="grid min-h-11 w-8 cursor-grab touch-none place-items-center rounded-md text-muted hover:bg-ink/5"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <Thumbnail picture={picture} isMain={place === 0} />
      <PictureWords of={of} picture={picture} locales={locales} number={number} />
      <div className="@max-5xl:order-last @max-5xl:col-start-3">
        <PictureState of={of} picture={picture} number={number} />
      </div>
      <PictureMenu {...placed} />
    </li>
  );
}

function Thumbnail({ picture, isMain }: { picture: OfficePicture; isMain: boolean }) {
  const t = useTranslations("media");
  const { renditions, width, height, dominantColors } = picture;
  const shown =
    renditions.find((rendition) => Math.max(rendition.width, rendition.height) >= 300) ?? renditions.at(-1);
  return (
    <a
      href={renditions.at(-1)?.url}
      target="_blank"
      rel="noreferrer"
      aria-label={t("open", { width, height })}
      title={t("open", { width, height })}
      className="relative block overflow-clip rounded-sm bg-sunken"
    >
      {/* biome-ignore lint/performance/noImgElement: renditions are made once, when a picture is stored */}
      <img
        src={shown?.url}
        alt=""
        width={width}
        height={height}
        loading="lazy"
        className="max-h-36 w-full object-contain"
        style={{ backgroundColor: dominantColors[0] }}
      />
      {isMain && (
        <span className="absolute inset-x-0 bottom-0 bg-black/70 px-1.5 py-0.5 text-center text-white text-xs">
          {t("main")}
        </span>
      )}
    </a>
  );
}
