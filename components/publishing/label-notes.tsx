"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LabelPreview } from "@/lib/publishing/contract";

const TITLES_SHOWN = 5;

/** What to know before these labels are printed. */
export function LabelNotes({ preview, reachable }: { preview: LabelPreview; reachable: boolean }) {
  const t = useTranslations("publishing");
  const { address, leftOut, shortened, unprintable } = preview;
  return (
    <div className="flex flex-col gap-2 text-sm">
      {address && reachable && <p className="break-all text-muted">{t("leadsTo", { address })}</p>}
      {address && !reachable && <Note>{t("unreachable", { address: new URL(address).origin })}</Note>}
      {leftOut > 0 && <Note>{t("leftOut", { count: leftOut })}</Note>}
      {shortened > 0 && <Note>{t("shortened", { count: shortened })}</Note>}
      {unprintable.length > 0 && (
        <Note>
          {t("unprintable")}
          <span className="mt-1 block text-ink">
            {unprintable
              .slice(0, TITLES_SHOWN)
              .map(({ title, characters }) => `${title} (${characters})`)
              .join(" · ")}
            {unprintable.length > TITLES_SHOWN && " …"}
          </span>
        </Note>
      )}
    </div>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
