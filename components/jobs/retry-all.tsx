"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { type ListFilter, useRetryFailed } from "@/lib/jobs/client";
import { useKindName, usePlace } from "./place";

/** The server takes so many at a time. */
const AT_ONCE_MAX = 500;

/** Tries every failed job again, or those of the kind that is shown: says how many, and asks first. */
export function RetryAll({
  count,
  filter,
  onSaid,
}: {
  count: number;
  filter: ListFilter;
  onSaid: (text: string) => void;
}) {
  const t = useTranslations("jobs");
  const kindName = useKindName();
  const [asking, setAsking] = useState(false);
  const list = { museum: usePlace().museum, filter };
  const { mutate, isPending, error, reset } = useRetryFailed(list, (retried) => {
    setAsking(false);
    onSaid(t("saidRetryAll", { count: retried }));
  });
  return (
    <Sheet
      title={t("retryAllTitle", { count })}
      open={asking}
      onOpenChange={(open) => {
        setAsking(open);
        reset();
      }}
      trigger={
        <Button look="primary" size="compact">
          <RotateCcw aria-hidden />
          {t("retryAll", { count })}
        </Button>
      }
      footer={
        <>
          <Button onClick={() => setAsking(false)}>{t("notNow")}</Button>
          <Button look="primary" disabled={isPending} onClick={() => mutate()}>
            {isPending ? t("retrying") : t("retryAllConfirm")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-muted">
        <p>{t("retryAllText")}</p>
        {filter.kind && <p>{t("retryAllOfKind", { kind: kindName(filter.kind) })}</p>}
        {count > AT_ONCE_MAX && <p>{t("retryAllMany", { max: AT_ONCE_MAX })}</p>}
        {error && <CallProblem title={t("actionFailed")} error={error} />}
      </div>
    </Sheet>
  );
}
