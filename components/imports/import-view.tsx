"use client";

import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { JobsPlace } from "@/components/jobs/place";
import { staffPaths } from "@/components/staff/paths";
import { importDetail, useRefreshImport } from "@/lib/imports/client";
import type { Import } from "@/lib/imports/contract";
import { jobDetail, useLiveJobs } from "@/lib/jobs/client";
import { isOver } from "@/lib/jobs/contract";
import type { Locale } from "@/lib/kernel/locale";
import { ImportActions } from "./import-actions";
import { ImportState, standingOf } from "./import-state";
import { ImportWork } from "./import-work";
import { MappingForm } from "./mapping-form";
import { RowsView } from "./rows-view";
import { Stopped } from "./stopped";
import { Summary } from "./summary";

type Props = {
  place: Parameters<typeof JobsPlace>[0]["place"];
  first: Import;
  /** Where to go on from with the stream of jobs. */
  revision: number;
  locales: readonly Locale[];
};

/** One import from its columns over the dry run to what was written, live. */
export function ImportView({ place, first, revision, locales }: Props) {
  const { museum } = place;
  const { data: now = first } = useQuery(importDetail(museum, first.id, first));
  useFollow(museum, now, revision);
  return (
    <JobsPlace place={place}>
      <Heading museum={museum} now={now} />
      <Body museum={museum} now={now} locales={locales} />
    </JobsPlace>
  );
}

function Heading({ museum, now }: { museum: string; now: Import }) {
  const t = useTranslations("imports");
  return (
    <>
      <Link
        href={staffPaths.imports(museum)}
        prefetch={false}
        className="mb-2 inline-flex min-h-9 items-center gap-1.5 self-start text-muted text-sm hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {t("back")}
      </Link>
      <div className="mb-5 flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="break-words font-semibold text-2xl tracking-tight">{now.label}</h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 text-muted text-sm">
            {t(`kinds.${now.kind}`)}
            <ImportState item={now} />
          </p>
        </div>
        <ImportActions museum={museum} now={now} />
      </div>
    </>
  );
}

function Body({ museum, now, locales }: { museum: string; now: Import; locales: readonly Locale[] }) {
  const standing = standingOf(now);
  if (standing === "mapping") return <MappingForm museum={museum} now={now} locales={locales} />;
  return (
    <>
      {standing === "stopped" ? (
        <Stopped museum={museum} now={now} />
      ) : (
        <ImportWork museum={museum} now={now} />
      )}
      <Summary now={now} />
      {now.state !== "checking" && <RowsView museum={museum} now={now} />}
    </>
  );
}

/** Reads the import anew when its job has done something, soon and not at every step. */
function useFollow(museum: string, now: Import, revision: number): void {
  useLiveJobs(museum, revision);
  const jobId = now.job?.id ?? "";
  const { data: job } = useQuery({ ...jobDetail(museum, jobId), enabled: jobId !== "" });
  const refresh = useRefreshImport(museum, now.id);
  const latest = useRef(refresh);
  latest.current = refresh;
  const isBehind = job !== undefined && now.job !== null && job.revision > now.job.revision;
  const isEnd = isBehind && isOver(job.state);
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => latest.current(), isEnd ? 0 : FOLLOW_MS);
    return () => clearTimeout(timer);
  }, [isBehind, isEnd]);
}

const FOLLOW_MS = 1_000;
