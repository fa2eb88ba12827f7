"use client";

import { Flashlight, FlashlightOff, Hash, Image as ImageIcon, Search, SwitchCamera } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import type { Camera } from "./use-camera";

const CONTROL =
  "flex min-h-16 w-full min-w-0 flex-col items-center justify-center gap-1 rounded-xl px-0.5 text-ink text-xs transition-colors duration-150 hover:bg-white/10 active:bg-white/16 [&_svg]:size-6 [&_svg]:shrink-0";

/** What lies under the thumb: the other ways to a work, and the camera's own switches where it has them. */
export function ScanControls({
  torch,
  flip,
  searchHref,
  onPhoto,
  onNumber,
}: {
  torch: Camera["torch"] | null;
  flip: Camera["flip"] | null;
  searchHref: string;
  onPhoto: (file: File) => void;
  onNumber: () => void;
}) {
  const t = useTranslations("scan.controls");
  const file = useRef<HTMLInputElement>(null);
  return (
    <ul
      aria-label={t("label")}
      className="mx-auto flex w-full max-w-md items-stretch justify-around gap-[2px]"
    >
      {torch?.available && (
        <Control
          icon={torch.on ? <FlashlightOff aria-hidden /> : <Flashlight aria-hidden />}
          label={t("torch")}
          spoken={t(torch.on ? "torchOff" : "torchOn")}
          onClick={torch.toggle}
        />
      )}
      {flip?.available && (
        <Control
          icon={<SwitchCamera aria-hidden />}
          label={t("more")}
          spoken={t("flip")}
          onClick={flip.run}
        />
      )}
      <Control
        icon={<ImageIcon aria-hidden />}
        label={t("photo")}
        spoken={t("photoLong")}
        onClick={() => file.current?.click()}
      >
        <input
          ref={file}
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-label={t("photoLong")}
          className="hidden"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = "";
            if (chosen) onPhoto(chosen);
          }}
        />
      </Control>
      <Control icon={<Hash aria-hidden />} label={t("number")} spoken={t("numberLong")} onClick={onNumber} />
      <li className="min-w-0 flex-1">
        <Link href={searchHref} aria-label={t("searchLong")} className={CONTROL}>
          <Search aria-hidden />
          <span className="max-w-full truncate">{t("search")}</span>
        </Link>
      </li>
    </ul>
  );
}

function Control({
  icon,
  label,
  spoken,
  onClick,
  children,
}: {
  icon: ReactNode;
  label: string;
  spoken: string;
  onClick: () => void;
  children?: ReactNode;
}) {
  return (
    <li className="min-w-0 flex-1">
      <button type="button" aria-label={spoken} onClick={onClick} className={CONTROL}>
        {icon}
        <span className="max-w-full truncate">{label}</span>
      </button>
      {children}
    </li>
  );
}
