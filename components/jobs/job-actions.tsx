"use client";

import { RotateCcw, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useJobAction } from "@/lib/jobs/client";
import { isOver, type Job } from "@/lib/jobs/contract";
import { usePlace } from "./place";
import { CallProblem } from "./problem";

/** What can be done with a job: try it again, or stop it. `onSaid` is told what the server has confirmed. */
export function JobActions({
  job,
  name,
  onSaid,
}: {
  job: Job;
  name: string;
  onSaid: (text: string) => void;
}) {
  if (job.state === "failed" || job.state === "cancelled")
    return <Retry job={job} name={name} onSaid={onSaid} />;
  return isOver(job.state) ? null : <Cancel job={job} name={name} onSaid={onSaid} />;
}

type Props = { job: Job; name: string; onSaid: (text: string) => void };

function Retry({ job, name, onSaid }: Props) {
  const t = useTranslations("jobs");
  const { mutate, isPending, error } = useJobAction(usePlace().museum, "retry", () =>
    onSaid(t("saidRetry", { name })),
  );
  return (
    <div className="inline-flex flex-col items-end gap-3 text-start">
      <Button
        look="soft"
        size="compact"
        aria-label={`${t("retry")}: ${name}`}
        disabled={isPending}
        onClick={() => mutate(job.id)}
      >
        <RotateCcw aria-hidden />
        {isPending ? t("retrying") : t("retry")}
      </Button>
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </div>
  );
}

function Cancel({ job, name, onSaid }: Props) {
  const t = useTranslations("jobs");
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useJobAction(usePlace().museum, "cancel", () =>
    onSaid(t("saidCancel", { name })),
  );
  return (
    <Sheet
      title={t("cancelTitle", { name })}
      open={asking}
      onOpenChange={(open) => {
        setAsking(open);
        reset();
      }}
      trigger={
        <Button look="soft" size="compact" aria-label={`${t("cancel")}: ${name}`} disabled={isPending}>
          <Square aria-hidden />
          {t("cancel")}
        </Button>
      }
      footer={
        <>
          <Button onClick={() => setAsking(false)}>{t("keep")}</Button>
          <Button look="danger" disabled={isPending} onClick={() => mutate(job.id)}>
            {isPending ? t("cancelling") : t("cancelConfirm")}
          </Button>
        </>
      }
    >
      <p className="text-muted">{t("cancelText")}</p>
      {error && (
        <div className="mt-4">
          <CallProblem title={t("actionFailed")} error={error} />
        </div>
      )}
    </Sheet>
  );
}
