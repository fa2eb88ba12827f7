"use client";

import { RotateCcw, Square } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { useJobAction } from "@/lib/jobs/client";
import { isOver, type Job } from "@/lib/jobs/contract";
import { usePlace } from "./place";

/** What is told of an action: what the server has confirmed, or why it did not work. */
export type Said = string | Error;

type Props = { job: Job; name: string; onSaid: (said: Said) => void };

/** What can be done with a job: try it again, or stop it. */
export function JobActions(props: Props) {
  const { state } = props.job;
  if (state === "failed" || state === "cancelled") return <Retry {...props} />;
  return isOver(state) ? null : <Cancel {...props} />;
}

function Retry({ job, name, onSaid }: Props) {
  const t = useTranslations("jobs");
  const { mutate, isPending } = useJobAction(usePlace().museum, "retry", (error) =>
    onSaid(error ?? t("saidRetry", { name })),
  );
  return (
    <Button
      look="soft"
      size="compact"
      aria-label={`${t("retry")}: ${name}`}
      title={t("retry")}
      disabled={isPending}
      onClick={() => mutate(job.id)}
    >
      <RotateCcw aria-hidden />
      <span className="max-lg:hidden">{isPending ? t("retrying") : t("retry")}</span>
    </Button>
  );
}

function Cancel({ job, name, onSaid }: Props) {
  const t = useTranslations("jobs");
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useJobAction(usePlace().museum, "cancel", (failure) => {
    if (!failure) onSaid(t("saidCancel", { name }));
  });
  return (
    <Sheet
      title={t("cancelTitle", { name })}
      open={asking}
      onOpenChange={(open) => {
        setAsking(open);
        reset();
      }}
      trigger={
        <Button
          look="soft"
          size="compact"
          aria-label={`${t("cancel")}: ${name}`}
          title={t("cancel")}
          disabled={isPending}
        >
          <Square aria-hidden />
          <span className="max-lg:hidden">{t("cancel")}</span>
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
