"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { isPassing, type ScanProblem } from "./scan-problem";

/** What went wrong with a question, over the picture; the code is there for whoever reports it. */
export function ScanProblemNote({
  problem,
  onDismiss,
  onRetry,
}: {
  problem: ScanProblem;
  onDismiss: () => void;
  /** Null where the camera tries again by itself. */
  onRetry: (() => void) | null;
}) {
  const t = useTranslations("scan.problem");
  const passing = isPassing(problem.kind);
  return (
    <div
      role="alert"
      data-problem={problem.kind}
      className="mx-auto flex w-full max-w-md animate-rise items-start gap-2 rounded-xl bg-surface py-1.5 ps-4 pe-1.5 shadow-lg"
    >
      <div className="flex-1 py-2.5">
        <p>
          {t(problem.kind)} {passing && !onRetry && t("retrying")}
        </p>
        {passing && problem.requestId && (
          <p className="mt-1 break-all text-muted text-sm">{t("requestId", { id: problem.requestId })}</p>
        )}
        {passing && onRetry && (
          <Button className="mt-2" onClick={onRetry}>
            {t("retry")}
          </Button>
        )}
      </div>
      <IconButton label={t("dismiss")} onClick={onDismiss}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
