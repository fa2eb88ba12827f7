"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { CallProblem } from "./call-problem";

type Choice = { label: string; run(): Promise<void> };

/** Two people changed one thing: the second says whose version stays. Nothing is decided by closing it. */
export function ConflictDialog({
  title,
  detail,
  failed: failedTitle,
  takeTheirs,
  keepMine,
  onClose,
  children,
}: {
  title: string;
  /** What happened, in the server's words; null while nothing did. */
  detail: string | null;
  /** What is said when even their version can't be had. */
  failed: string;
  takeTheirs: Choice;
  keepMine: Choice;
  onClose(): void;
  children: ReactNode;
}) {
  const [failed, setFailed] = useState<Error | null>(null);
  const answer = (choice: Choice) => async () => {
    setFailed(null);
    await choice.run().then(onClose, setFailed);
  };
  return (
    <Sheet title={title} open={detail !== null} onOpenChange={(open) => !open && onClose()}>
      <p>{detail}</p>
      <div className="mt-3 text-muted">{children}</div>
      {failed && <CallProblem title={failedTitle} error={failed} />}
      <div className="mt-6 flex flex-wrap gap-2">
        <Button size="compact" look="primary" onClick={answer(takeTheirs)}>
          {takeTheirs.label}
        </Button>
        <Button size="compact" onClick={answer(keepMine)}>
          {keepMine.label}
        </Button>
      </div>
    </Sheet>
  );
}
