"use client";

import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { Button } from "@/components/ui/button";
import { useImportAction } from "@/lib/imports/client";
import type { Import } from "@/lib/imports/contract";

/** What an import left when its job was stopped or failed, and how to go on. */
export function Stopped({ museum, now }: { museum: string; now: Import }) {
  const t = useTranslations("imports");
  const { mutate, isPending, error } = useImportAction(museum, now.id);
  const { state, counts, job, mapping, options } = now;
  if (state !== "checking" && state !== "running" && state !== "undoing") return null;
  const isFailed = job?.state === "failed";
  const goOn = () => {
    if (state === "checking") mutate({ do: "check", mapping, options });
    else mutate({ do: state === "running" ? "run" : "undo" });
  };
  const count = state === "undoing" ? counts.undone : counts.written;
  return (
    <section
      aria-label={t("stopped.title")}
      className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-xl border border-line bg-surface px-5 py-4"
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-medium">{isFailed ? t("stopped.failed") : t("stopped.title")}</p>
        {isFailed && job?.error && <p className="mt-0.5 text-danger">{job.error}</p>}
        <p className="mt-0.5 text-muted">{t(`stopped.${state}`, { count })}</p>
      </div>
      <Button size="compact" look="primary" disabled={isPending} onClick={goOn}>
        {state === "checking" && now.isRead ? t("recheck") : t("goOn")}
      </Button>
      {error && <CallProblem title={t("actionFailed")} error={error} />}
    </section>
  );
}
