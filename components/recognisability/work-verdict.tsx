"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CallProblem } from "@/components/staff/call-problem";
import { staffPaths } from "@/components/staff/paths";
import { Skeleton } from "@/components/ui/skeleton";
import { recognisabilityOf } from "@/lib/recognisability/client";
import { VerdictLine } from "./verdict";

/** Beside a work's record: how well scans can find it, and the way to all that the machine sees of it. */
export function WorkVerdict({ museum, artworkId }: { museum: string; artworkId: string }) {
  const t = useTranslations("recognisability");
  const { data: seen, error } = useQuery(recognisabilityOf(museum, artworkId));
  if (error && !seen) return <CallProblem title={t("loadFailed")} error={error} />;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2 text-sm">
      {seen ? <VerdictLine seen={seen} beside /> : <Skeleton className="h-24" />}
      <Link
        href={staffPaths.artworkRecognition(museum, artworkId)}
        className="inline-flex min-h-6 items-center self-start underline decoration-edge underline-offset-4 hover:decoration-ink"
      >
        {t("panelTitle")}
      </Link>
    </section>
  );
}
