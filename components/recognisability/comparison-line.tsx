"use client";

import { useQuery } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { staffPaths } from "@/components/staff/paths";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toasts";
import { comparisonState, useRereadReport, useStartComparison } from "@/lib/recognisability/client";
import type { ComparisonState } from "@/lib/recognisability/contract";

/** How the reader writes times, and the museum's zone. */
export type Clock = { locale: string; timeZone: string };

function momentOf(at: string, { locale, timeZone }: Clock): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  return format.format(new Date(at));
}

/** How far the comparison is, live while it goes on, and the way to begin it anew. */
export function ComparisonLine({
  museum,
  clock,
  first,
}: {
  museum: string;
  clock: Clock;
  first: ComparisonState;
}) {
  const t = useTranslations("recognisability");
  const toast = useToast();
  const { data: state = first } = useQuery(comparisonState(museum, first));
  const start = useStartComparison(museum);
  const reread = useRereadReport(museum);
  const wasRunning = useRef(state.running);
  useEffect(() => {
    if (wasRunning.current && !state.running) void reread();
    wasRunning.current = state.running;
  }, [state.running, reread]);
  const { compared, pictures, lastAt, running } = state;
  const at = lastAt && momentOf(lastAt, clock);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
      <p role="status" suppressHydrationWarning className="tabular-nums">
        {running ? (
          <>
            {t("report.running", { compared, pictures })}{" "}
            <Link
              href={staffPaths.jobs(museum, { kind: "compare-pictures" })}
              className="underline underline-offset-4"
            >
              {t("report.toJob")}
            </Link>
          </>
        ) : (
          [t("report.compared", { compared, pictures }), at && t("report.lastAt", { at })]
            .filter(Boolean)
            .join(", ")
        )}
      </p>
      <Button
        size="compact"
        disabled={running || start.isPending || pictures === 0}
        onClick={() =>
          start.mutate(undefined, {
            onSuccess: () => toast({ text: t("report.started") }),
            onError: (error) => toast({ text: `${t("actionFailed")}: ${error.message}`, failed: true }),
          })
        }
      >
        <RefreshCw aria-hidden />
        {t("report.again")}
      </Button>
    </div>
  );
}
