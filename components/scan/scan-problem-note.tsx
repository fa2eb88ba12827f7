"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { ScanProblem } from "./scan-problem";

/** What went wrong with a question, over the picture; the code is there for whoever reports it. */
export function ScanProblemNote({ problem, onDismiss }: { problem: ScanProblem; onDismiss: () => void }) {
  const t = useTranslations("scan.problem");
  return (
    <div
      role="alert"
      data-problem={problem.kind}
      className="mx-auto flex w-full max-w-md animate-rise items-start gap-2 rounded-xl bg-surface py-1.5 ps-4 pe-1.5 shadow-lg"
    >
      <div className="flex-1 py-2.5">
        <p>{t(problem.kind)}</p>
        {problem.requestId && (
          <p className="mt-1 break-all text-muted text-sm">{t("requestId", { id: problem.requestId })}</p>
        )}
      </div>
      <IconButton label={t("dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
