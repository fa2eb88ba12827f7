"use client";

import { useState } from "react";
import { CallProblem } from "@/components/jobs/problem";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useWords } from "./use-words";

/** Two people drew one floor: the second says whose drawing stays. Nothing is decided by closing it. */
export function ConflictDialog({
  detail,
  onClose,
  onTakeTheirs,
  onKeepMine,
}: {
  /** What happened, in the server's words; null while nothing did. */
  detail: string | null;
  onClose(): void;
  onTakeTheirs(): Promise<void>;
  onKeepMine(): Promise<void>;
}) {
  const { t } = useWords();
  const [failed, setFailed] = useState<Error | null>(null);
  const answer = (act: () => Promise<void>) => async () => {
    setFailed(null);
    await act().then(onClose, setFailed);
  };
  return (
    <Sheet title={t("conflictTitle")} open={detail !== null} onOpenChange={(open) => !open && onClose()}>
      <p>{detail}</p>
      <p className="mt-3 text-muted">{t("conflictText")}</p>
      {failed && <CallProblem title={t("saveFailed")} error={failed} />}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button size="compact" look="primary" onClick={answer(onTakeTheirs)}>
          {t("takeTheirs")}
        </Button>
        <Button size="compact" onClick={answer(onKeepMine)}>
          {t("keepMine")}
        </Button>
      </div>
    </Sheet>
  );
}
