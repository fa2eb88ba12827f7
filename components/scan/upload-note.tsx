"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";

/** While an uploaded photo is looked at. */
export function UploadNote({ onCancel }: { onCancel: () => void }) {
  const t = useTranslations("scan.upload");
  return (
    <div
      role="status"
      className="mx-auto flex w-fit items-center gap-2 rounded-full bg-black/55 py-0.5 ps-5 pe-1 text-white backdrop-blur-sm"
    >
      <span className="animate-breathe">{t("looking")}</span>
      <IconButton label={t("cancel")} onClick={onCancel} className="text-white">
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
