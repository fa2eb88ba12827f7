"use client";

import { CameraOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { CameraProblem } from "./camera-problem";

/** In place of the live picture: why there is none, and what to do. */
export function CameraFallback({ problem, onRetry }: { problem: CameraProblem; onRetry: () => void }) {
  const t = useTranslations("scan.camera");
  const hopeless = problem === "insecure" || problem === "unsupported";
  return (
    <div className="relative flex min-h-0 flex-1 overflow-y-auto pt-(--header)">
      <div
        role="status"
        data-camera-problem={problem}
        className="m-auto flex max-w-sm flex-col items-center gap-3 px-6 py-4 text-center"
      >
        <CameraOff aria-hidden className="size-8 text-muted" strokeWidth={1.5} />
        <h2 className="font-serif text-heading">{t(`${problem}.title`)}</h2>
        <p className="text-muted">{t(`${problem}.text`)}</p>
        {!hopeless && (
          <Button onClick={onRetry} className="mt-2">
            {t("retry")}
          </Button>
        )}
      </div>
    </div>
  );
}
